import type { Diagnostic } from '#domain/diagnostic/diagnostic.ts';
import type { Block, Body, Cell } from '#domain/text/structure.ts';

/** Reports tables with rows longer than the heading, once each, at the first such row. */
export const checkTables = ({ blocks, notes }: Body): Diagnostic[] =>
  [...blocks, ...notes.flatMap((note) => note.blocks)].flatMap(checkTable);

function checkTable({ table, line }: Block): Diagnostic[] {
  const [heading, ...rows] = table?.rows ?? [];
  const expected = heading?.length ?? 0;
  const long = rows.filter((row) => widthOf(row) > expected);
  const [first] = long;
  if (!first) return [];
  const args = { found: widthOf(first), expected, rows: long.length };
  // A row is one line, and the line of dashes is none of them.
  return [{ code: 'table-row-long', args, line: line + rows.indexOf(first) + 2 }];
}

/** Cells up to the last that holds anything. */
const widthOf = (row: readonly Cell[]): number =>
  row.findLastIndex(({ text, calls }) => text !== '' || calls.length > 0) + 1;
