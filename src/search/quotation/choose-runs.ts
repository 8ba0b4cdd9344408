import { tokenise } from '#search/shared/tokenise.ts';

/** How a passage is looked up: how many words a run has, and how many runs at most. */
export interface RunPlan {
  length: number;
  most: number;
}

/** The fewest words that are worth asking for: shorter runs stand in too many documents. */
const minRunLength = 2;

/**
 * Chooses runs of words spread evenly over folded text, none across a line break (a paragraph's end, an
 * omission), where the index knows no neighbours.
 */
export function chooseRuns(lines: readonly string[], { length, most }: RunPlan): string[][] {
  const runs = lines.flatMap((line) => {
    const words = tokenise(line).map(({ word }) => word);
    if (words.length < length) return words.length >= minRunLength ? [words] : [];
    return Array.from({ length: Math.floor(words.length / length) }, (_, i) =>
      words.slice(i * length, (i + 1) * length),
    );
  });
  const distinct = [...new Map(runs.map((run) => [run.join(' '), run])).values()];
  if (distinct.length <= most) return distinct;
  const step = (distinct.length - 1) / (most - 1);
  return Array.from({ length: most }, (_, i) => distinct[Math.round(i * step)] as string[]);
}

/**
 * The two ways to look up a passage of this many words. A few long runs find a passage quoted right, or wrong
 * in few places; short ones find what is left of one that is wrong in many. Each word may cost the reader a
 * part of the index, so runs are no longer than needed.
 */
export function runPlans(words: number): [RunPlan, RunPlan] {
  return [
    { length: words < 12 ? Math.max(words, 1) : 6, most: 8 },
    { length: Math.min(4, Math.max(minRunLength, Math.floor(words / 3))), most: 8 },
  ];
}
