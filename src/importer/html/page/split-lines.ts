import type { TextLine } from './paragraph-text.ts';

/** Lines of one paragraph, bare of the space around them. */
export interface LineGroup {
  lines: TextLine[];
  /** Of the first line by the spaces that it begins with, in letters. */
  indent: number;
}

/** How wide a space is, in letters of Chinese fonts. */
const widths: Record<string, number> = { '\u3000': 1, '\u2003': 1 };
const leading = /^[\s\u200b]+/;
/** What is not indented less is the beginning of a paragraph. */
const leastIndent = 1.5;
const sentenceEnd = /[。！？；：][”’」』）)】]?$/;

/** What no title goes on with: a heading in red, a number, a note in brackets. */
const ownLine = /文件$|号$|^[（(][^（(]*[）)]$/;

/**
 * Parts the lines of a block into paragraphs. Editors of sites write them with `<br>`: an empty line, an
 * indent, the end of a sentence before it, or the right margin makes a paragraph. Where one line is indented,
 * each is a paragraph. Those of a centred title stay together.
 */
export function splitLines(lines: readonly TextLine[], align: string | undefined): LineGroup[] {
  const bare = lines.map(({ text, ...line }) => {
    const space = leading.exec(text)?.[0] ?? '';
    const indent = [...space].reduce((sum, each) => sum + (widths[each] ?? 0.5), 0);
    return { line: { ...line, text: text.slice(space.length).trimEnd() }, indent };
  });
  const isCentred = align === 'center';
  const isEach =
    align === 'right' || (!isCentred && bare.slice(1).some(({ indent }) => indent >= leastIndent));
  const groups: LineGroup[] = [];
  let before = '';
  for (const { line, indent } of bare) {
    if (line.text !== '') {
      const last = groups.at(-1);
      const isParted = isCentred
        ? ownLine.test(line.text) || ownLine.test(before)
        : isEach || sentenceEnd.test(before);
      const begins = before === '' || isParted;
      if (last && !begins) last.lines.push(line);
      else groups.push({ lines: [line], indent });
    }
    before = line.text;
  }
  return groups;
}
