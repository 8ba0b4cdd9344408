import type { Facet } from '#domain/document/describe/facet-names.ts';
import type { FacetColumn } from '#search/shared/search-tables.ts';

/** The chosen values of each facet. A document needs one of them in every facet that has any. */
export type Chosen = Partial<Record<Facet, readonly string[]>>;

/** How many documents a value would leave, the choice in other facets given. */
export interface FacetCount {
  value: string;
  count: number;
  chosen: boolean;
}

type Columns = Record<Facet, FacetColumn>;

export function narrow(rows: readonly number[], facets: Columns, chosen: Chosen, except?: Facet): number[] {
  const tests = Object.entries(chosen).flatMap(([name, values]) => {
    const column = facets[name as Facet];
    if (!column || values.length === 0 || name === except) return [];
    const places = new Set(values.map((value) => column.values.indexOf(value)));
    return [(row: number) => column.rows[row]?.some((place) => places.has(place)) ?? false];
  });
  return rows.filter((row) => tests.every((test) => test(row)));
}

/**
 * The counts of each facet's values among the rows that answer a query, given the values chosen in other
 * facets.
 */
export function countFacets(
  rows: readonly number[],
  facets: Columns,
  chosen: Chosen,
): Record<Facet, FacetCount[]> {
  const counted = Object.entries(facets).map(([name, { values, rows: own }]) => {
    const facet = name as Facet;
    const counts = values.map(() => 0);
    for (const row of narrow(rows, facets, chosen, facet))
      for (const place of own[row] ?? []) counts[place] = (counts[place] ?? 0) + 1;
    const shown = values.map((value, place) => ({
      value,
      count: counts[place] ?? 0,
      chosen: chosen[facet]?.includes(value) ?? false,
    }));
    return [facet, shown.filter(({ count, chosen: kept }) => count > 0 || kept)];
  });
  return Object.fromEntries(counted);
}
