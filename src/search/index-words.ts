import type { NumberParts } from './query.ts';

/** Takes a place of its own between two passages, so that no run reaches from one into the next; Pagefind keeps no such word. */
export const boundary = '\uE000';

/**
 * Takes the words of a text; gives those that the index knows it by: each two neighbours as one word. A Chinese
 * character alone stands in so many documents that a phone would load half a megabyte for a phrase; two stand in few.
 */
export const pairs = (run: readonly string[]): string[] =>
  run.slice(1).map((word, i) => joined(run[i] ?? '', word));

/** In digits of another base than ten: Pagefind cuts Chinese words by a dictionary of its own, these it leaves alone. */
const joined = (a: string, b: string) => `${hex(a)}x${hex(b)}`;

/** Takes words; gives the phrase to ask the index for: these words, in this order, nothing between them. */
export const phrase = (wordsInOrder: readonly string[]): string => `"${wordsInOrder.join(' ')}"`;

/**
 * Takes a document number or a part of one; gives the words that stand for it in the records of documents that bear it
 * (`n`) or cite it (`q`), in order: a part of a number is a run of them. A whole number is one word besides.
 */
export function numberWords({ code, year, series, serial, whole }: NumberParts, as: 'n' | 'q'): string[] {
  const parts = [
    code === undefined ? [] : `${as}c${hex(code)}`,
    year === undefined ? [] : `${as}y${year}`,
    series === undefined ? [] : `${as}r${hex(series)}`,
    serial === undefined ? [] : `${as}s${serial}`,
  ].flat();
  return whole ? [parts.join('')] : parts;
}

const hex = (text: string) =>
  [...text].map((c) => (c.codePointAt(0) ?? 0).toString(16).padStart(4, '0')).join('');
