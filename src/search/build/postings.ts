import { boundary } from '#search/shared/index-words.ts';

/** A word, and each place where it stands: the row of a document and the position in it, in order. */
export interface PlacedWord {
  word: string;
  rows: Uint32Array;
  positions: Uint32Array;
}

/** Where the words of all documents stand. */
export interface Postings {
  /** Documents come in the order of rows. A boundary takes a position and is no word. */
  add(words: readonly string[]): void;
  /** All words, sorted. Called once, after the last document. */
  sorted(): Generator<PlacedWord>;
}

/** Stands for a boundary among the numbers of words. */
const none = -1;

/**
 * Collects where words stand. Ten thousand documents have twenty million places, so each document is kept as
 * the numbers of its words, and places are put in the order of words once, when it is known how often each
 * occurs.
 */
export function postings(): Postings {
  const numbers = new Map<string, number>();
  const words: string[] = [];
  const counts: number[] = [];
  const documents: Int32Array[] = [];

  function numberOf(word: string): number {
    if (word === boundary) return none;
    let number = numbers.get(word);
    if (number === undefined) {
      number = words.push(word) - 1;
      numbers.set(word, number);
    }
    counts[number] = (counts[number] ?? 0) + 1;
    return number;
  }

  return {
    add(own) {
      documents.push(Int32Array.from(own, numberOf));
    },
    *sorted() {
      numbers.clear();
      const order = Uint32Array.from(words.keys()).sort((a, b) => compare(words[a] ?? '', words[b] ?? ''));
      const next = new Uint32Array(words.length);
      let total = 0;
      for (const number of order) {
        next[number] = total;
        total += counts[number] ?? 0;
      }
      const rows = new Uint32Array(total);
      const positions = new Uint32Array(total);
      for (const [row, own] of documents.entries())
        for (const [position, number] of own.entries()) {
          if (number === none) continue;
          const at = next[number] ?? 0;
          rows[at] = row;
          positions[at] = position;
          next[number] = at + 1;
        }
      documents.length = 0;
      let start = 0;
      for (const number of order) {
        const end = next[number] ?? start;
        yield {
          word: words[number] ?? '',
          rows: rows.subarray(start, end),
          positions: positions.subarray(start, end),
        };
        start = end;
      }
    },
  };
}

/** By code units, as bytes sort: the words are letters and digits. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
