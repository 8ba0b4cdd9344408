import type { Span } from '#domain/text/span.ts';
import type { Explanation } from './explanation.ts';

/**
 * A span of the source and what stands for it in the text as shown. Offsets are of both without white space.
 */
export interface Pair {
  source: Span;
  text: Span;
}

/** A place in the text where lines of the source may have been left out. */
export interface Gap {
  /** Offset in the text. */
  at: number;
  /** The offset after what is left out from `start` on; `start` itself where nothing is. */
  endOf(start: number): number;
}

export interface Alignment {
  explained: (Pair & { rule: number })[];
  /** What no correction explains. */
  unexplained: Pair[];
  /** Where both read alike, each as long as it goes. */
  agreed: Pair[];
  /** Indexes of the gaps where something was left out. */
  used: Set<number>;
}

/**
 * Walks through the source and the text as shown, both without white space, and pairs every span in which
 * they differ. Of several explanations the longest wins.
 */
export function align(
  source: string,
  text: string,
  explanations: readonly Explanation[],
  gaps: readonly Gap[],
): Alignment {
  const alignment: Alignment = { explained: [], unexplained: [], agreed: [], used: new Set() };
  const longestFirst = [...explanations].sort((x, y) => y.from.length - x.from.length);
  let [a, b] = [0, 0];
  while (a < source.length || b < text.length) {
    const gap = gaps.findIndex(({ at, endOf }, i) => at === b && !alignment.used.has(i) && endOf(a) > a);
    const explanation = longestFirst.find((candidate) => applies(candidate, source, text, a, b));
    if (gap >= 0) {
      alignment.used.add(gap);
      a = gaps[gap]?.endOf(a) ?? a;
    } else if (explanation) {
      const { rule, from, to } = explanation;
      alignment.explained.push({ rule, ...pair(a, a + from.length, b, b + to.length) });
      [a, b] = [a + from.length, b + to.length];
    } else if (source[a] === text[b]) {
      agree(alignment.agreed, a, b);
      [a, b] = [a + 1, b + 1];
    } else {
      const [endA, endB] = resume(source, text, a, b);
      alignment.unexplained.push(pair(a, endA, b, endB));
      [a, b] = [endA, endB];
    }
  }
  return alignment;
}

/** Adds a character to the last span that agrees, or begins another. */
function agree(agreed: Pair[], a: number, b: number): void {
  const last = agreed.at(-1);
  if (last?.source.end !== a || last.text.end !== b) agreed.push(pair(a, a + 1, b, b + 1));
  else [last.source.end, last.text.end] = [a + 1, b + 1];
}

const pair = (a: number, endA: number, b: number, endB: number): Pair => ({
  source: { start: a, end: endA },
  text: { start: b, end: endB },
});

/**
 * Whether the explanation holds here. Not where both read alike: the `甲乙` that was removed may stand
 * elsewhere in the same place.
 */
function applies({ start, end, from, to }: Explanation, source: string, text: string, a: number, b: number) {
  return (
    b >= start &&
    b + to.length <= end &&
    source.startsWith(from, a) &&
    text.startsWith(to, b) &&
    !text.startsWith(from, b)
  );
}

/** How many characters in a row must agree again before two texts count as back in step. */
const anchorLength = 6;
/** How far ahead to look for such characters. */
const reach = 4000;

/**
 * The nearest offsets from which two texts that differ at `a` and `b` agree again; the ends of both where
 * they do not within reach.
 */
export function resume(first: string, second: string, a: number, b: number): [number, number] {
  const window = first.slice(a, a + reach + anchorLength);
  let best: { cost: number; at: [number, number] } | undefined;
  for (let ahead = 0; ahead <= reach && ahead < (best?.cost ?? Number.POSITIVE_INFINITY); ahead++) {
    const anchor = second.slice(b + ahead, b + ahead + anchorLength);
    if (anchor.length < anchorLength) break;
    const found = window.indexOf(anchor);
    const cost = ahead + found;
    if (found >= 0 && (!best || cost < best.cost)) best = { cost, at: [a + found, b + ahead] };
  }
  return best?.at ?? beforeCommonEnd(first, second, a, b);
}

/** What is left may be too short for an anchor, and still end alike. */
function beforeCommonEnd(first: string, second: string, a: number, b: number): [number, number] {
  let common = 0;
  while (
    common < Math.min(first.length - a, second.length - b, anchorLength) &&
    first.at(-1 - common) === second.at(-1 - common)
  )
    common++;
  return [first.length - common, second.length - common];
}
