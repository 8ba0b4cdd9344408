import { noBreakSpans } from '#domain/text/line-breaks/no-break-spans.ts';
import type { Span } from '#domain/text/span.ts';

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
export function widen(text: string, { start, end }: Span, kept: readonly Span[]): Span {
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
