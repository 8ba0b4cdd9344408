import type { TextLine } from '#importer/lines/text-line.ts';

export interface UnmarkedBlocks {
  lines: TextLine[];
  /** Number of marks removed. */
  marks: number;
  /** Number of items whose number differs from that in the file. */
  renumbered: number;
}

const heading = /^#{1,6}[ \t]+(.*?)(?:[ \t]+#+)?$/;
const underline = /^(?:={2,}|-{2,})$/;
const rule = /^(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const fence = /^(?:`{3,}|~{3,})/;
const bullet = /^[-*+][ \t]+(?:\[([ xX])\][ \t]+)?(.*)$/;
const ordered = /^(\d{1,9})([.)])[ \t]+(.*)$/;
const quote = /^(?:>[ \t]?)+/;

/** Removes marks before or around lines. A list item begins a paragraph. */
export function unmarkBlocks(all: readonly TextLine[]): UnmarkedBlocks {
  const read: UnmarkedBlocks = { lines: [], marks: 0, renumbered: 0 };
  const count = countItems();
  let isCode = false;
  for (const line of all) {
    const text = line.text.replace(quote, '');
    const above = read.lines.at(-1);
    const isUnderline = underline.test(text) && above?.text && !above.text.includes('|');
    if (text !== line.text || fence.test(text) || isUnderline) read.marks++;
    if (fence.test(text)) isCode = !isCode;
    else if (isCode) read.lines.push(line);
    else if (isUnderline) above.alone = true;
    else if (rule.test(text)) {
      read.marks++;
      read.lines.push({ ...line, text: '' });
    } else {
      const unmarked = unmarkBlock({ ...line, text });
      const numbered = unmarked.text === text ? count({ ...line, text }) : unmarked;
      if (unmarked.text !== text) read.marks++;
      else if (numbered.text !== text) read.renumbered++;
      read.lines.push(numbered);
    }
  }
  return read;
}

function unmarkBlock(line: TextLine): TextLine {
  const head = heading.exec(line.text);
  if (head) return { ...line, text: head[1] ?? '', alone: true };
  const item = bullet.exec(line.text);
  if (!item) return line;
  const box = item[1] === undefined ? '' : item[1] === ' ' ? '☐' : '☑';
  return { ...line, text: box + item[2], after: 'blank' };
}

/** Renumbers items: those all written `1.` are shown as 1. 2. 3. */
function countItems(): (line: TextLine) => TextLine {
  const last = new Map<number, number>();
  return (line) => {
    const [, printed, mark, words] = ordered.exec(line.text) ?? [];
    if (printed === undefined) {
      if (line.indent === 0 && line.text !== '') last.clear();
      return line;
    }
    const before = last.get(line.indent);
    const number = before !== undefined && Number(printed) === 1 ? before + 1 : Number(printed);
    last.set(line.indent, number);
    const text = number === Number(printed) ? line.text : `${number}${mark} ${words}`;
    return { ...line, text, after: 'blank' };
  };
}
