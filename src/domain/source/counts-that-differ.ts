import type { Diagnostic } from '#domain/diagnostic/diagnostic.ts';
import type { Correction } from '#domain/document/correction.ts';

/** Takes corrections, the places that they were found to change, and the corrections known to be lost; reports those that change another number of places than they say. */
export function countsThatDiffer(
  corrections: readonly Correction[],
  differences: readonly { rule: number }[],
  lost: readonly Diagnostic[],
): Diagnostic[] {
  return corrections.flatMap(({ count }, rule): Diagnostic[] => {
    const found = differences.filter((difference) => difference.rule === rule).length;
    if (found === count || lost.some(({ path }) => path?.[1] === rule)) return [];
    return [{ code: 'correction-count', args: { expected: count, found }, path: ['corrections', rule] }];
  });
}
