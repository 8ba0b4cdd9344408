import type { TextLine } from './paragraph-text.ts';

/** Lines of one paragraph, trimmed. */
export interface LineGroup {
  lines: TextLine[];
  /** Leading white space of the first line, in letters. */
  indent: number;
}

/** Width of a space in em of a Chinese font. */
const widths: Record<string, number> = { '\u3000': 1, '\u2003': 1 };
const leading = /^[\s\u200b]+/;
/** A line indented by at least this begins a paragraph. */
const leastIndent = 1.5;
const sentenceEnd = /[。！？；：][”’」』）)】]?$/;

/** Lines that do not continue a title: a letterhead, a document number, a note in brackets. */
const ownLine = /文件$|号$|^[（(][^（(]*[）)]$/;

/**
 * Splits the lines of a block into paragraphs, since site editors write paragraphs with `<br>`. An empty
 * line, an indent, the end of a sentence before it, or right alignment makes a paragraph. If one line is
 * indented, each is a paragraph. The lines of a centred title stay together.
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
