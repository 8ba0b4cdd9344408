import type { Diagnostic } from '#domain/diagnostic/diagnostic.ts';
import type { Block, Body, NoteCall } from '#domain/text/structure.ts';

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
