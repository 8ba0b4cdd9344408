/** A part of Pagefind's index: the words from one to another, with the places of each, in CBOR. */
export interface IndexPart {
  from: string;
  to: string;
  content: Uint8Array;
}

/**
 * Takes a part of Pagefind's index as it is encoded (an array of one: an array of words, each an array that begins with
 * the word), and how many bytes one should have at most; gives the parts that it comes to, each with one word at least.
 * Nothing is decoded, as this is the whole of a large index: items are passed over by their heads (RFC 8949, section 3).
 * Throws where Pagefind encodes otherwise.
 */
export function splitChunk(chunk: Uint8Array, size: number): IndexPart[] {
  const view = new DataView(chunk.buffer, chunk.byteOffset, chunk.byteLength);
  const outer = headAt(view, 0);
  const words = headAt(view, outer.end);
  if (outer.major !== array || outer.value !== 1 || words.major !== array)
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

/** Major types of CBOR: RFC 8949, section 3.1. */
const text = 3;
const array = 4;

/** The head of an item: its major type, its argument, and where it ends. */
function headAt(view: DataView, at: number): { major: number; value: number; end: number } {
  const first = view.getUint8(at);
  const [major, info] = [first >> 5, first & 31];
  if (info < 24) return { major, value: info, end: at + 1 };
  if (info === 24) return { major, value: view.getUint8(at + 1), end: at + 2 };
  if (info === 25) return { major, value: view.getUint16(at + 1), end: at + 3 };
  if (info === 26) return { major, value: view.getUint32(at + 1), end: at + 5 };
  throw new Error('Pagefind has changed how it encodes its index.');
}

function itemEnd(view: DataView, at: number): number {
  let end = at;
  for (let left = 1; left > 0; left--) {
    const head = headAt(view, end);
    end = head.major === text ? head.end + head.value : head.end;
    if (head.major === array) left += head.value;
  }
  return end;
}

function wordAt(view: DataView, at: number): string {
  const word = headAt(view, headAt(view, at).end);
  if (word.major !== text) throw new Error('Pagefind has changed how it encodes its index.');
  return new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + word.end, word.value));
}

/** An array of one: an array of so many words. */
const encoded = (count: number, words: Uint8Array): Uint8Array =>
  Buffer.concat([Uint8Array.of(0x81, 0x9a, count >>> 24, count >>> 16, count >>> 8, count), words]);
