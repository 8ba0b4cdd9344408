export interface TextLine {
  /** Trimmed. */
  text: string;
  /** The white space before it, as it is, so that each ruler can measure it. */
  before: string;
  /** In columns; a Han character has two. */
  indent: number;
  /** Counts from 1, like text editors. */
  number: number;
  /** What separates it from the line before. A new page may hide an empty line. */
  after?: 'blank' | 'page';
  /** A heading or an item of a list that its marks set apart. */
  alone?: true;
}

const newline = /\r\n?|[\n\v\u0085\u2028\u2029]/;

/** Splits a text into lines, keeping empty ones. A form feed begins a page, not a line. */
export const textLines = (text: string): TextLine[] =>
  text.split(newline).flatMap((line, i) =>
    line.split('\f').map((words, j): TextLine => {
      const before = /^\s*/.exec(words)?.[0] ?? '';
      const read = { text: words.trim(), before, indent: columnsOf(before), number: i + 1 };
      return j > 0 ? { ...read, after: 'page' } : read;
    }),
  );

const columnsOf = (space: string): number =>
  [...space].reduce((sum, letter) => sum + (letter === '\t' ? 4 : /[\u2003\u3000]/.test(letter) ? 2 : 1), 0);
