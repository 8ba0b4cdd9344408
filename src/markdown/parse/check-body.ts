import type { Diagnostic } from '#domain/diagnostic/diagnostic.ts';
import type { Block, Body, Cell, NoteCall } from '#domain/text/structure.ts';

/**
 * Reports calls of notes that are not there, notes that nothing calls, and a second note of one name, which
 * would not be shown.
 */
export function checkNotes({ blocks, notes }: Body): Diagnostic[] {
  const called = new Set(blocks.flatMap(callsOf).map(({ key }) => key));
  const missing = blocks.flatMap(({ text, line }) =>
    [...text.matchAll(call)].map(([found]): Diagnostic => ({ code: 'note-missing', args: { found }, line })),
  );
  const unused = notes.flatMap((note, i): Diagnostic[] => {
    const name = `[^${note.name}]`;
    const { line } = note;
    const earlier = notes.slice(0, i).find(({ key }) => key === note.key);
    if (earlier) return [{ code: 'note-repeated', args: { name, earlier: earlier.line }, line }];
    return called.has(note.key) ? [] : [{ code: 'note-unused', args: { name }, line }];
  });
  return [...missing, ...unused];
}

const callsOf = ({ calls = [], table }: Block): NoteCall[] =>
  table ? table.rows.flatMap((cells) => cells.flatMap((cell) => cell.calls)) : calls;

// A call whose note is not defined stays text. No name holds a bracket.
const call = /\[\^[^\][\s]+\]/g;

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
