import type { Diagnostic } from '#domain/diagnostic/diagnostic.ts';
import type { Body } from './read-blocks.ts';

/** Takes a body, with lines of its file; reports calls of notes that are not there, notes that nothing calls, and notes of one name, of which only one would be shown. */
export function checkNotes({ blocks, notes }: Body, firstLine = 1): Diagnostic[] {
  const called = new Set(blocks.flatMap((block) => block.notes.map(({ node }) => node.identifier)));
  const lineOf = (note: Body['notes'][number]) => (note.position?.start.line ?? 1) + firstLine - 1;
  const missing = blocks.flatMap(({ text, line }) =>
    [...text.matchAll(call)].map(([found]): Diagnostic => ({ code: 'note-missing', args: { found }, line })),
  );
  const unused = notes.flatMap((note, i): Diagnostic[] => {
    const name = `[^${note.label ?? note.identifier}]`;
    const line = lineOf(note);
    const earlier = notes.slice(0, i).find(({ identifier }) => identifier === note.identifier);
    if (earlier) return [{ code: 'note-repeated', args: { name, earlier: lineOf(earlier) }, line }];
    return called.has(note.identifier) ? [] : [{ code: 'note-unused', args: { name }, line }];
  });
  return [...missing, ...unused];
}

// A call whose note is not defined stays text.
const call = /\[\^[^\]\s]+\]/g;
