import type { SearchText } from './search-text.ts';

/**
 * Which documents hold a word, for queries of one word: the index knows words by pairs alone. Rows with it in the
 * title, in a heading, elsewhere; each list as steps from one row to the next.
 */
export type WordRows = Record<string, [title: number[], heading: number[], text: number[]]>;

/** Words are spread over so many files that one is a few kilobytes. */
export const fileCount = (documents: number): number => Math.min(256, Math.ceil(documents / 40));

/** Takes a word and how many files there are; gives the file that it stands in. */
export const fileOf = (word: string, files: number): number =>
  [...word].reduce((sum, character) => (sum * 31 + (character.codePointAt(0) ?? 0)) % 65_521, 7) % files;

/** Takes the texts in the order of rows, and how they are cut; gives the files. */
export function wordFiles(texts: readonly SearchText[], cut: (text: string) => string[]): WordRows[] {
  const files: WordRows[] = Array.from({ length: fileCount(texts.length) }, () => ({}));
  const last = new Map<string, number[]>();
  for (const [row, { title, passages }] of texts.entries()) {
    const seen = new Set<string>();
    const headings = passages.map(({ text, headingEnd = 0 }) => text.slice(0, headingEnd));
    const places = [[title], headings, passages.map(({ text }) => text)];
    for (const [place, pieces] of places.entries()) {
      for (const word of pieces.flatMap((piece) => cut(piece))) {
        if (seen.has(word)) continue;
        seen.add(word);
        add(word, place, row);
      }
    }
  }
  return files;

  function add(word: string, place: number, row: number): void {
    const file = files[fileOf(word, files.length)] ?? {};
    const rows = Object.hasOwn(file, word) ? file[word] : undefined;
    const lists = rows ?? [[], [], []];
    file[word] = lists;
    const before = last.get(word) ?? [0, 0, 0];
    lists[place]?.push(row - (before[place] ?? 0));
    before[place] = row;
    last.set(word, before);
  }
}

/** Takes the rows of a file and a word; gives the rows that hold it, in the title, in a heading, elsewhere. */
export const rowsWith = (rows: WordRows, word: string): number[][] =>
  (Object.hasOwn(rows, word) ? (rows[word] ?? []) : []).map((steps) => {
    let row = 0;
    return steps.map((step) => {
      row += step;
      return row;
    });
  });
