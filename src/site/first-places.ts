import { headAt, itemEnd, major } from './cbor-items.ts';

/**
 * Takes a part of Pagefind's index that holds one word; gives for each document that holds it the document's row, and
 * the place where it first stands. Pagefind writes each as an array: the step from the row before, then an array of
 * places, the first one whole; what is below zero there is a weight.
 */
export function firstPlaces(part: Uint8Array): [row: number, at: number][] {
  const view = new DataView(part.buffer, part.byteOffset, part.byteLength);
  const word = headAt(view, headAt(view, headAt(view, 0).end).end);
  const documents = headAt(view, itemEnd(view, word.end));
  const found: [number, number][] = [];
  let [at, row] = [documents.end, 0];
  for (let i = 0; i < documents.value; i++) {
    const step = headAt(view, headAt(view, at).end);
    row += step.value;
    let place = headAt(view, headAt(view, step.end).end);
    while (place.major !== major.unsigned) place = headAt(view, place.end);
    found.push([row, place.value]);
    at = itemEnd(view, at);
  }
  return found;
}
