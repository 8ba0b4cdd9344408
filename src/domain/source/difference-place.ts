import type { Unit } from '#domain/text/structure.ts';
import type { Difference } from './collate.ts';

/**
 * The id of each difference's place: that of its clause or paragraph, or, in a zone without ids, one that
 * holds on this page alone.
 */
export function differencePlaces(units: readonly Unit[], differences: readonly Difference[]): string[] {
  return differences.map(({ piece }) => {
    const first = differences.findIndex((difference) => difference.piece === piece);
    return units[piece]?.id ?? `difference-${first + 1}`;
  });
}
