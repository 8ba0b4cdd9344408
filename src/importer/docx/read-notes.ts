import { FieldStack } from '#importer/field/field-stack.ts';
import type { InputBlock, InputNote } from '#importer/model/input-text.ts';
import { ListCounter } from '#importer/numbering/list-counter.ts';
import { cellText } from '#importer/word/cell-text.ts';
import { readBlocks } from './read-blocks.ts';
import type { Reading } from './reading.ts';

/** Reads the notes to which the text refers, each a text of its own. Notes may refer to notes. */
export function readNotes(reading: Reading): InputNote[] {
  const notes: InputNote[] = [];
  for (const { name, element, place } of reading.notes.called) {
    const story = { counter: new ListCounter(reading.findings), fields: new FieldStack() };
    const blocks: InputBlock[] = readBlocks(element, reading, story);
    notes.push({ name, text: cellText(blocks, reading).trim(), place });
  }
  return notes;
}
