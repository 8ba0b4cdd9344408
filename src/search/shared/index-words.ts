import type { NumberParts } from './query.ts';

/**
 * Stands between two passages, so that no run reaches from one into the next; it takes a place in the index,
 * and is no word of it.
 */
export const boundary = '.';

/**
 * The words that the index knows a text by: each two neighbours as one. A Chinese character alone stands in
 * so many documents that a phone would load half a megabyte for a phrase; two stand in few.
 */
export function pairs(run: readonly string[]): string[] {
  const words = run.map(spelt);
  return words.slice(1).map((word, i) => words[i] + word);
}

// The characters of Unicode's blocks from CJK Extension A to CJK Unified Ideographs, where nearly all words
// are.
const firstHan = 0x3400;
const lastHan = 0x9fff;

/**
 * A word in letters and digits, which Pagefind leaves alone: it cuts Chinese words by a dictionary of its
 * own. Short, since a library has a million of them: a Han character has three digits to the base 36, the
 * first at most `l`; any other word stands between two `z`.
 */
function spelt(word: string): string {
  const code = word.codePointAt(0) ?? 0;
  const isHan = word.length === 1 && code >= firstHan && code <= lastHan;
  if (!isHan) return `z${hex(word)}z`;
  spellings[code] ??= (code - firstHan).toString(36).padStart(3, '0');
  return spellings[code];
}

/** Of the Han characters met so far, by code point: a large library has each many thousand times. */
const spellings: string[] = [];

/**
 * The longest run of words, the first of several as long, in which no two neighbours are one of these pairs.
 */
export function longestWithout(run: readonly string[], pairsLeftOut: ReadonlySet<string>): string[] {
  let [from, longest] = [0, [] as string[]];
  for (const [i, pair] of [...pairs(run), ''].entries()) {
    const isEnd = pair === '' || pairsLeftOut.has(pair);
    if (isEnd && i + 1 - from > longest.length) longest = run.slice(from, i + 1);
    if (isEnd) from = i + 1;
  }
  return longest;
}

/** The phrase to ask the index for: these words, in this order, nothing between them. */
export const phrase = (wordsInOrder: readonly string[]): string => `"${wordsInOrder.join(' ')}"`;

/**
 * The words that stand for a number, or part of one, in the records of documents that bear it (`n`) or cite
 * it (`q`), in order: a part of a number is a run of them. A whole number is one word besides. They differ in
 * the last letter alone, so that both stand in one part of the index.
 */
export function numberWords({ code, year, series, serial, whole }: NumberParts, as: 'n' | 'q'): string[] {
  const parts = [
    code === undefined ? [] : `nc${hex(code)}`,
    year === undefined ? [] : `ny${year}`,
    series === undefined ? [] : `nr${hex(series)}`,
    serial === undefined ? [] : `ns${serial}`,
  ].flat();
  return (whole ? [parts.join('')] : parts).map((word) => word + as);
}

/** No pair begins so: a Han character begins with a digit or a letter up to `l`, any other word with `z`. */
export const isNumberWord = (word: string): boolean => word.startsWith('n');

const hex = (text: string) =>
  [...text].map((c) => (c.codePointAt(0) ?? 0).toString(16).padStart(4, '0')).join('');
