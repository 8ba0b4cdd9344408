import { cborWriter } from './cbor-writer.ts';
import type { PlacedWord } from './postings.ts';

/** A part of the index: neighbouring words with their places, as Pagefind packs them. */
export interface IndexPart {
  first: string;
  last: string;
  bytes: Uint8Array;
}

/** Every place has the weight that Pagefind gives by default, 24, which it writes as a negative number. */
const weight = -1 - 24;

/**
 * Cuts the sorted words of an index into parts and packs each. A part ends with the word that fills it with
 * so many postings: as Pagefind counts them, the places, their weight and the document.
 */
export function* indexParts(words: Iterable<PlacedWord>, size: number): Generator<IndexPart> {
  const packed = cborWriter();
  let held: string[] = [];
  let filled = 0;
  const part = (): IndexPart => {
    const body = packed.take();
    packed.array(1);
    packed.array(held.length);
    const head = packed.take();
    const bytes = new Uint8Array(head.length + body.length);
    bytes.set(head);
    bytes.set(body, head.length);
    const [first = '', last = ''] = [held[0], held.at(-1)];
    held = [];
    filled = 0;
    return { first, last, bytes };
  };
  for (const word of words) {
    filled += pack(word);
    held.push(word.word);
    if (filled >= size) yield part();
  }
  if (held.length > 0) yield part();

  /** Returns the number of postings. */
  function pack({ word, rows, positions }: PlacedWord): number {
    const documents = countDocuments(rows);
    packed.array(3);
    packed.ascii(word);
    packed.array(documents);
    let lastRow = 0;
    for (let start = 0, end = 0; start < rows.length; start = end) {
      const row = rows[start] ?? 0;
      while (rows[end] === row) end++;
      packed.array(3);
      packed.integer(row - lastRow);
      packed.array(1 + end - start);
      packed.integer(weight);
      let before = 0;
      for (let i = start; i < end; i++) {
        const position = positions[i] ?? 0;
        packed.integer(position - before);
        before = position;
      }
      // No places in metadata.
      packed.array(0);
      lastRow = row;
    }
    // No other spellings.
    packed.array(0);
    return rows.length + 2 * documents;
  }
}

function countDocuments(rows: Uint32Array): number {
  let count = 0;
  for (let i = 0; i < rows.length; i++) if (i === 0 || rows[i] !== rows[i - 1]) count++;
  return count;
}

/**
 * The list of parts as Pagefind writes it: between two neighbours, their last and first words are cut as
 * short as they differ, unless a part would then end before it begins.
 */
export function listParts(
  parts: readonly { first: string; last: string; name: string }[],
): [from: string, to: string, name: string][] {
  return parts.map(({ first, last, name }, i) => {
    const before = parts[i - 1]?.last;
    const after = parts[i + 1]?.first;
    const from = before === undefined ? first : first.slice(0, shared(before, first) + 1);
    const to = after === undefined ? last : last.slice(0, shared(last, after) + 1);
    return [from, to < from ? last : to, name];
  });
}

/** How many characters two words begin with alike. */
function shared(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}
