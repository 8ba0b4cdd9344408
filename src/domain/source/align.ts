import type { Explanation } from './explanation.ts';
import { resume } from './resume.ts';

/** A stretch of the source and what stands for it in the text as shown. Offsets are of both without white space. */
export interface Pair {
  source: { start: number; end: number };
  text: { start: number; end: number };
}

/** A place of the text where lines of the source may be left out. */
export interface Gap {
  /** Offset in the text. */
  at: number;
  /** Takes an offset in the source; gives that behind what is left out from there on, the same where nothing is. */
  endOf(start: number): number;
}

export interface Alignment {
  explained: (Pair & { rule: number })[];
  /** What no correction explains. */
  unexplained: Pair[];
  /** Indexes of the gaps where something was left out. */
  used: Set<number>;
}

/**
 * Takes a source and the text as shown, both without white space, and what may differ where; walks through both at
 * once and gives every stretch in which they differ. Of several explanations the longest counts.
 */
export function align(
  source: string,
  text: string,
  explanations: readonly Explanation[],
  gaps: readonly Gap[],
): Alignment {
  const alignment: Alignment = { explained: [], unexplained: [], used: new Set() };
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
    } else if (source[a] === text[b]) [a, b] = [a + 1, b + 1];
    else {
      const [endA, endB] = resume(source, text, a, b);
      alignment.unexplained.push(pair(a, endA, b, endB));
      [a, b] = [endA, endB];
    }
  }
  return alignment;
}

const pair = (a: number, endA: number, b: number, endB: number): Pair => ({
  source: { start: a, end: endA },
  text: { start: b, end: endB },
});

/** Where both read alike there is nothing to explain: `甲乙` that was taken out may stand elsewhere in the same place. */
function applies({ start, end, from, to }: Explanation, source: string, text: string, a: number, b: number) {
  return (
    b >= start &&
    b + to.length <= end &&
    source.startsWith(from, a) &&
    text.startsWith(to, b) &&
    !text.startsWith(from, b)
  );
}
