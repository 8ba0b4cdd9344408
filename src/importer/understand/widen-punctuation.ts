import type { Correction } from '#domain/document/schema/correction.ts';
import { fullWidth, fullWidthOf } from './full-width.ts';
import type { Paragraph } from './paragraph.ts';

/** A text whose half-width punctuation was widened. */
export interface Widened {
  paragraphs: Paragraph[];
  /** The rule that says so in the front matter. */
  correction: Extract<Correction, { ranges: unknown }>;
  /** The first paragraph that changes. */
  first: Paragraph;
}

/**
 * Widens the punctuation of a text; undefined if there is nothing to widen. The range of the rule begins and
 * ends with words that occur nowhere before.
 */
export function widenPunctuation(paragraphs: readonly Paragraph[]): Widened | undefined {
  const widened = paragraphs.map((paragraph) => {
    const lines = paragraph.lines.map(fullWidth);
    return { paragraph, lines, count: lines.reduce((sum, { changed }) => sum + changed.length, 0) };
  });
  const count = widened.reduce((sum, one) => sum + one.count, 0);
  const [first, last] = [widened.find((one) => one.count > 0), widened.findLast((one) => one.count > 0)];
  if (!first || !last) return undefined;
  const shown = widened.map(({ paragraph, lines }): Paragraph => {
    const text = lines.map((line) => line.text);
    return {
      ...paragraph,
      lines: text,
      ...(paragraph.table && { table: text.map((line) => line.split('\t')) }),
    };
  });
  const marks = new Set(
    widened.flatMap(({ paragraph, lines }) =>
      lines.flatMap(({ changed }, i) => changed.map((at) => paragraph.lines[i]?.charAt(at) ?? '')),
    ),
  );
  const whole = shown.map(({ lines }) => bare(lines.join(''))).join('');
  const start = offsetIn(shown, widened.indexOf(first));
  const end = offsetIn(shown, widened.indexOf(last) + 1);
  const correction = {
    ranges: [{ first: wordsFrom(whole, start), last: wordsUpTo(whole, start, end) }],
    replace: Object.fromEntries([...marks].map((mark) => [mark, fullWidthOf[mark] ?? mark])),
    count,
    reason: '导入的文本用了半角标点',
    inferred: true,
  };
  return { paragraphs: shown, correction, first: first.paragraph };
}

const bare = (text: string): string => text.replace(/\s/g, '');

const offsetIn = (paragraphs: readonly Paragraph[], index: number): number =>
  paragraphs.slice(0, index).reduce((sum, { lines }) => sum + bare(lines.join('')).length, 0);

const minLength = 8;

/** Quotes the words from an offset on, as many as make this their first occurrence. */
function wordsFrom(text: string, start: number): string {
  const words = (length: number) => text.slice(start, start + length);
  return words(leastLength(text.length - start, (length) => text.indexOf(words(length)) === start));
}

/** Quotes the words up to an offset, as many as make this their first occurrence after `from`. */
function wordsUpTo(text: string, from: number, end: number): string {
  const words = (length: number) => text.slice(end - length, end);
  return words(leastLength(end - from, (length) => text.indexOf(words(length), from) === end - length));
}

/**
 * Finds the least length that suffices, by binary search, since every greater length suffices too. Trying
 * each length would search a repetitive text from each of its letters.
 */
function leastLength(longest: number, does: (length: number) => boolean): number {
  let [low, high] = [Math.min(minLength, longest), longest];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (does(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
