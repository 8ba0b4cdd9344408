import { pairs } from '#search/shared/index-words.ts';
import { frequentName } from '#search/shared/word-rows.ts';
import type { WordRowCollector } from './collect-word-rows.ts';
import { type CutText, runsByPlace } from './cut-text.ts';

/** Counters of the first reading, 4 MB of memory for a library of any size. */
const counterCount = 2 ** 20;

/** Stands for the end of a run among the numbers of words. */
const end = -1;

/** Finds pairs of words that stand in very many places. */
export interface FrequentPairs {
  /** Documents come in the order of rows. */
  add(text: CutText): void;
  /** The frequent pairs, sorted, when all documents are added. Collects their rows. */
  found(): string[];
}

/**
 * Finds the pairs that stand in `least` places or more, and collects their rows. Ten thousand documents have
 * a million pairs, too many to count each: adding a document counts pairs that share a counter, which says
 * what each can be at most. A second reading counts exactly the few for which that is enough. For it each
 * document is kept as the numbers of its words, 7 KB of one of a thousand words.
 */
export function frequentPairs(least: number, rows: WordRowCollector): FrequentPairs {
  const atMost = new Uint32Array(counterCount);
  const words: string[] = [];
  const numbers = new Map<string, number>();
  const read: Int32Array[][] = [];

  function numberOf(word: string): number {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    numbers.set(word, words.length);
    return words.push(word) - 1;
  }

  return {
    add(text) {
      const places = runsByPlace(text).map((runs) =>
        Int32Array.from(runs.flatMap((run) => [...run.map(numberOf), end])),
      );
      for (const place of places)
        forEachPair(place, (first, second) => {
          const counter = counterOf(first, second);
          atMost[counter] = (atMost[counter] ?? 0) + 1;
        });
      read.push(places);
    },
    found() {
      const counts = new Map<number, number>();
      for (const place of read.flat())
        forEachPair(place, (first, second) => {
          if ((atMost[counterOf(first, second)] ?? 0) < least) return;
          const pair = keyOf(first, second);
          counts.set(pair, (counts.get(pair) ?? 0) + 1);
        });
      const names = new Map<number, string>();
      for (const [pair, count] of counts) if (count >= least) names.set(pair, nameOf(pair));
      for (const [row, places] of read.entries())
        for (const [place, own] of places.entries())
          forEachPair(own, (first, second) => {
            if ((atMost[counterOf(first, second)] ?? 0) < least) return;
            const name = names.get(keyOf(first, second));
            if (name !== undefined) rows.add(frequentName(name), place, row);
          });
      return [...names.values()].sort();
    },
  };

  function nameOf(pair: number): string {
    const [name = ''] = pairs([words[Math.floor(pair / span)] ?? '', words[pair % span] ?? '']);
    return name;
  }
}

/** More than a library has words; the square of it is a number that is exact. */
const span = 2 ** 26;

const keyOf = (first: number, second: number): number => first * span + second;

const counterOf = (first: number, second: number): number => {
  const hash = Math.imul(Math.imul(first, 0x9e3779b1) ^ second, 0x85ebca6b);
  return (hash ^ (hash >>> 15)) & (counterCount - 1);
};

function forEachPair(place: Int32Array, each: (first: number, second: number) => void): void {
  for (let i = 1; i < place.length; i++) {
    const [first = end, second = end] = [place[i - 1], place[i]];
    if (first !== end && second !== end) each(first, second);
  }
}
