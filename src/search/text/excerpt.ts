import type { Span } from '#domain/text/span.ts';
import type { Hit } from './scan.ts';
import { widen } from './whole-words.ts';

/** A piece of a document's own text, with the marks and numbers that fall into it. */
export interface Excerpt {
  text: string;
  /** Offsets in `text`. */
  marks: Span[];
  numbers: Span[];
  /** The passage goes on before it, after it. */
  cutBefore: boolean;
  cutAfter: boolean;
}

/** Characters shown around the first mark, at least. */
const before = 24;
const length = 96;

/**
 * The words around a hit's first mark, cut after punctuation where some is near, and never inside a word, a
 * number or a mark.
 */
export function excerpt({ passage: { text, markerEnd = 0, numbersAt = [] }, marks }: Hit): Excerpt {
  const first = marks[0]?.start ?? markerEnd;
  const whole = first < markerEnd ? 0 : markerEnd;
  const from = first - whole <= before ? whole : startOfClause(text, first - before, first);
  const to = Math.min(text.length, Math.max(from + length, marks[0]?.end ?? 0));
  const { end, ...widened } = widen(text, { start: from, end: to }, [...marks, ...numbersAt]);
  const start = Math.max(whole, widened.start);
  const inside = (places: readonly Span[]) =>
    places
      .filter((place) => place.start >= start && place.end <= end)
      .map((place) => ({ start: place.start - start, end: place.end - start }));
  return {
    text: text.slice(start, end),
    marks: inside(marks),
    numbers: inside(numbersAt),
    cutBefore: start > whole,
    cutAfter: end < text.length,
  };
}

function startOfClause(text: string, from: number, to: number): number {
  const stop = /[，。；：！？、][”’」』）》]*/.exec(text.slice(from, to));
  return stop ? from + stop.index + stop[0].length : from;
}
