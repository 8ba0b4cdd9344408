import { isCounted, lastStep, parentId } from '#domain/text/clause-id.ts';
import type { Unit } from '#domain/text/structure.ts';
import type { PublishedId } from './ledger.ts';

/** A paragraph that stands before another, though it was published after it. */
export interface DisplacedId {
  id: string;
  unit: Unit;
  /** The paragraph that it was published after, and which follows it now. */
  other: string;
  /**
   * The ledger has the two the wrong way round as well: their ids were exchanged there, since rows are only
   * added.
   */
  exchanged: boolean;
}

/**
 * Paragraphs that no longer stand in the order of their ids, because they were moved or the ledger was
 * changed.
 */
export function displacedIds(units: readonly Unit[], rows: readonly PublishedId[]): DisplacedId[] {
  const positions = new Map(rows.map(({ id }, i) => [id, i]));
  const published = units.filter(({ id = '' }) => isCounted(id) && positions.has(id));
  return [...Map.groupBy(published, ({ id = '' }) => parentId(id)).values()].flatMap((series) =>
    series.flatMap((unit, i) => {
      const { id = '' } = unit;
      const other = series[i + 1]?.id;
      if (other === undefined || numberOf(id) <= numberOf(other)) return [];
      return [{ id, unit, other, exchanged: (positions.get(id) ?? 0) < (positions.get(other) ?? 0) }];
    }),
  );
}

const numberOf = (id: string): number => lastStep(id).number ?? 0;
