import type { Element } from 'hast';
import { cellText } from '#importer/html/blocks/cell-text.ts';
import { readBlocks } from '#importer/html/blocks/read-blocks.ts';
import { descendantsOf, lettersOf, placeOf } from '#importer/html/page/node.ts';
import type { Reading } from '#importer/html/reading.ts';
import type { InputNote } from '#importer/model/input-text.ts';
import { noteMark, type PageNotes } from './find-notes.ts';

/** A mark without an element of its own, and the arrow back to the text. */
const typedMark = /^\s*(?:[[［〔]\d{1,3}[\]］〕]\s*|\d{1,3}[.．、\s]\s*)|\s*[↑↩]\ufe0e?\s*$/g;

/** Reads the notes to which the text refers, without their marks. */
export function readNotes({ notes }: PageNotes, reading: Reading): InputNote[] {
  return notes.map(({ name, element }) => {
    const inside: Reading = { ...reading, apart: new Set(markOf(element)), calls: new Map() };
    const text = cellText(readBlocks(element, inside, true)).replace(typedMark, '');
    return { name, text, place: placeOf(element, text) };
  });
}

function markOf(note: Element): Element[] {
  const [, ...inside] = descendantsOf(note);
  const first = inside.find((element) => noteMark.test(lettersOf(element)));
  return first && lettersOf(note).trimStart().startsWith(lettersOf(first).trim()) ? [first] : [];
}
