import { noBreakSpans } from '#domain/text/line-breaks/no-break-spans.ts';
import type { Span } from '#domain/text/span.ts';
import type { Hit } from './scan.ts';

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

const year = '(?:19|20)\\d\\d';

/**
 * A document number with what may be its code: nothing marks where that begins in a run of Han characters.
 */
const documentNumber = new RegExp(
  `\\p{Script=Han}{0,10}(?:[〔\\[［]${year}[〕\\]］]第?|(?:${year}年)?第)\\d+号`,
  'gu',
);

/**
 * Widens a span until it begins and ends beside whole words, numbers and dates, and cuts none of `kept`.
 * Where words are not known, as in an old browser, only numbers and dates are kept whole.
 */
function widen(text: string, { start, end }: Span, kept: readonly Span[]): Span {
  const words = 'Segmenter' in Intl ? segments(text) : undefined;
  const whole = [...numbersIn(text), ...kept];
  return { start: outside(start, 'start'), end: outside(end, 'end') };

  /** Moves an offset that would cut a word or number to that side of it. */
  function outside(at: number, side: keyof Span): number {
    if (at <= 0 || at >= text.length) return at;
    const cut = [...whole, ...(words ? [words(at)] : [])].find((mark) => mark.start < at && at < mark.end);
    return cut ? outside(cut[side], side) : at;
  }
}

function segments(text: string): (at: number) => Span {
  const cut = new Intl.Segmenter('zh', { granularity: 'word' }).segment(text);
  return (at) => {
    const { index = at, segment = '' } = cut.containing(at) ?? {};
    return { start: index, end: index + segment.length };
  };
}

function numbersIn(text: string): Span[] {
  const numbers = Array.from(text.matchAll(documentNumber), ({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
  return [...numbers, ...noBreakSpans(text)];
}
