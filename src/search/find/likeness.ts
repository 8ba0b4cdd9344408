/**
 * How many slips turn one run of words into the other: a word wrong, too much, missing, or two swapped
 * (optimal string alignment). With `inside`, the first may be any part of the second.
 */
export function slips(typed: readonly string[], name: readonly string[], inside = false): number {
  let before: number[] = [];
  let row = Array.from({ length: name.length + 1 }, (_, j) => (inside ? 0 : j));
  for (let i = 1; i <= typed.length; i++) {
    const next = [i];
    for (let j = 1; j <= name.length; j++) {
      const same = typed[i - 1] === name[j - 1];
      const swapped = i > 1 && j > 1 && typed[i - 1] === name[j - 2] && typed[i - 2] === name[j - 1];
      next[j] = Math.min(
        (row[j - 1] ?? 0) + (same ? 0 : 1),
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        swapped ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    before = row;
    row = next;
  }
  return inside ? Math.min(...row) : (row[name.length] ?? 0);
}

/**
 * Whether a reader who typed the one may mean the other, with a slip or two. A short one must be as long as
 * the whole title: a mistyped part of a title is as likely a phrase that stands nowhere.
 */
export function isSlip(typed: readonly string[], title: readonly string[]): boolean {
  if (typed.length < shortestSlip) return false;
  if (typed.length < partial) return typed.length === title.length && slips(typed, title) <= maxSlips;
  return slips(typed, title, true) <= maxSlips;
}

const maxSlips = 2;
/** Fewer words say too little. */
export const shortestSlip = 8;
/** So many may be a part of a title. */
const partial = 14;

/** How much of their pairs of neighbours two runs of words share, 0 to 1 (Dice). */
export function likeness(a: readonly string[], b: readonly string[]): number {
  const [pairsA, pairsB] = [pairsOf(a), pairsOf(b)];
  const shared = [...pairsA].filter((pair) => pairsB.has(pair)).length;
  return pairsA.size + pairsB.size === 0 ? 0 : (2 * shared) / (pairsA.size + pairsB.size);
}

const pairsOf = (run: readonly string[]): Set<string> =>
  new Set(run.slice(1).map((word, i) => `${run[i]} ${word}`));
