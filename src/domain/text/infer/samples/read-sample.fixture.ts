import { joinLines } from '#domain/text/join-lines.ts';
import type { Block, Cell, Table } from '#domain/text/structure.ts';

/** Reads the text of a sample: blocks parted by empty lines, lines joined, GFM tables as tables. */
export function readSample(text: string): Block[] {
  const lines = text.split('\n');
  return [...paragraphs(lines)].map(({ start, end }) => {
    const printed = lines.slice(start, end);
    const table = readTable(printed);
    const words = table ? table.rows.map(rowText).join('\n') : joinLines(printed.join('\n'));
    return { text: words, lines: printed, line: start + 1, ...(table && { table }) };
  });
}

function* paragraphs(lines: readonly string[]) {
  let start: number | undefined;
  for (let i = 0; i <= lines.length; i++) {
    if (lines[i]?.trim()) start ??= i;
    else if (start !== undefined) {
      yield { start, end: i };
      start = undefined;
    }
  }
}

const delimiterRow = /^\|(?:\s*:?-+:?\s*\|)+$/;

function readTable([head = '', delimiter = '', ...body]: readonly string[]): Table | undefined {
  if (!head.startsWith('|') || !delimiterRow.test(delimiter)) return undefined;
  const align = cellsOf(delimiter).map(({ text }) => alignments[`${text.at(0)}${text.at(-1)}`] ?? null);
  return { align, rows: [head, ...body].map(cellsOf) };
}

const alignments: Record<string, 'left' | 'right' | 'center'> = {
  ':-': 'left',
  '-:': 'right',
  '::': 'center',
};

const cellsOf = (row: string): Cell[] =>
  row
    .slice(1, -1)
    .split('|')
    .map((text) => ({ text: text.trim(), calls: [] }));

const rowText = (cells: readonly Cell[]) => cells.map(({ text }) => text).join('\t');
