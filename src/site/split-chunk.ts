import { headAt, itemEnd, major } from './cbor-items.ts';

/** A part of Pagefind's index: the words from one to another, with the places of each, in CBOR. */
export interface IndexPart {
  from: string;
  to: string;
  content: Uint8Array;
}

/**
 * Takes a part of Pagefind's index as it is encoded (an array of one: an array of words, each an array that begins with
 * the word), and how many bytes one should have at most; gives the parts that it comes to, each with one word at least.
 * Nothing is decoded, as this is the whole of a large index: items are passed over (`cbor-items.ts`).
 * Throws where Pagefind encodes otherwise.
 */
export function splitChunk(chunk: Uint8Array, size: number): IndexPart[] {
  const view = new DataView(chunk.buffer, chunk.byteOffset, chunk.byteLength);
  const outer = headAt(view, 0);
  const words = headAt(view, outer.end);
  if (outer.major !== major.array || outer.value !== 1 || words.major !== major.array)
    throw new Error('Pagefind has changed how it encodes its index.');
  const parts: IndexPart[] = [];
  let [begin, count] = [words.end, 0];
  let [from, to] = ['', ''];
  const close = (end: number) => {
    if (count > 0) parts.push({ from, to, content: encoded(count, chunk.subarray(begin, end)) });
    [begin, count] = [end, 0];
  };
  let at = words.end;
  for (let i = 0; i < words.value; i++) {
    const end = itemEnd(view, at);
    if (end - begin > size) close(at);
    to = wordAt(view, at);
    if (count++ === 0) from = to;
    at = end;
  }
  close(at);
  return parts;
}

function wordAt(view: DataView, at: number): string {
  const word = headAt(view, headAt(view, at).end);
  if (word.major !== major.text) throw new Error('Pagefind has changed how it encodes its index.');
  return new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + word.end, word.value));
}

/** An array of one: an array of so many words. */
const encoded = (count: number, words: Uint8Array): Uint8Array =>
  Buffer.concat([Uint8Array.of(0x81, 0x9a, count >>> 24, count >>> 16, count >>> 8, count), words]);
