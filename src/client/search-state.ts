import { type Facet, facetNames } from '#domain/document/facet-names.ts';

/** What a reader asks of the search page; all of it stands in the address. */
export interface SearchState {
  typed: string;
  facets: Partial<Record<Facet, string[]>>;
  sort: 'relevance' | 'date';
  /** How many pages of results stand below each other. */
  pages: number;
}

const facets = Object.keys(facetNames) as Facet[];
/** What a hand-made address can ask to be read at once. */
const mostPages = 10;

/** Takes the query part of an address; gives the state, and the usual one for what it does not say or says wrongly. */
export function readState(address: string): SearchState {
  const asked = new URLSearchParams(address);
  const chosen = facets.map((facet) => [facet, [...new Set(asked.getAll(facet).filter(Boolean))]] as const);
  const pages = Math.floor(Number(asked.get('pages')));
  return {
    typed: (asked.get('q') ?? '').trim(),
    facets: Object.fromEntries(chosen.filter(([, values]) => values.length > 0)),
    sort: asked.get('sort') === 'date' ? 'date' : 'relevance',
    pages: pages >= 1 ? Math.min(pages, mostPages) : 1,
  };
}

/** Takes a state; gives the query part of its address, without what is usual: '' for the page as it opens. */
export function writeState({ typed, facets: chosen, sort, pages }: SearchState): string {
  const asked = new URLSearchParams();
  if (typed) asked.set('q', typed);
  for (const facet of facets) for (const value of chosen[facet] ?? []) asked.append(facet, value);
  if (sort === 'date') asked.set('sort', sort);
  if (pages > 1) asked.set('pages', String(pages));
  const query = asked.toString();
  return query && `?${query}`;
}
