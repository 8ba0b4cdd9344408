import { type Facet, facets } from '#domain/document/describe/facet-names.ts';
import type { Sort } from '#search/find/search-library.ts';

/** What a reader asks of the search page, all of it in the address. */
export interface SearchState {
  typed: string;
  facets: Partial<Record<Facet, string[]>>;
  sort: Sort;
  /** How many pages of results are shown below each other. */
  pages: number;
}

const sorts: readonly Sort[] = ['date', 'oldest'];

/** Pages that an address, which may be made by hand, can ask for at once. */
const mostPages = 10;

/** Reads the query string of an address; what is missing or wrong becomes the default. */
export function readState(address: string): SearchState {
  const asked = new URLSearchParams(address);
  const chosen = facets.map((facet) => [facet, [...new Set(asked.getAll(facet).filter(Boolean))]] as const);
  const pages = Math.floor(Number(asked.get('pages')));
  return {
    typed: (asked.get('q') ?? '').trim(),
    facets: Object.fromEntries(chosen.filter(([, values]) => values.length > 0)),
    sort: sorts.find((sort) => sort === asked.get('sort')) ?? 'relevance',
    pages: pages >= 1 ? Math.min(pages, mostPages) : 1,
  };
}

/** Writes the query string of an address, without defaults: '' for the page as it opens. */
export function writeState({ typed, facets: chosen, sort, pages }: SearchState): string {
  const asked = new URLSearchParams();
  if (typed) asked.set('q', typed);
  for (const facet of facets) for (const value of chosen[facet] ?? []) asked.append(facet, value);
  if (sort !== 'relevance') asked.set('sort', sort);
  if (pages > 1) asked.set('pages', String(pages));
  const query = asked.toString();
  return query && `?${query}`;
}
