import { defined } from '#domain/defined.ts';
import type { Facet } from '#domain/document/describe/facet-names.ts';
import type { FoundPlaces } from '#search/place/places-in-document.ts';
import { foldOf } from '#search/shared/fold.ts';
import { formatParts } from '#search/shared/number-parts.ts';
import type { Query } from '#search/shared/query.ts';
import type { SearchTables } from '#search/shared/search-tables.ts';
import type { SearchSources } from '#search/sources/search-sources.ts';
import { onePerArticle } from '#search/text/one-per-article.ts';
import { type Hit, scanWith } from '#search/text/scan.ts';
import { type Answer, better, byRelevance, type Match } from './answer.ts';
import { type Chosen, countFacets, type FacetCount, narrow } from './facet-counts.ts';
import { findQuery, type Missing } from './find-query.ts';
import type { Reason, Reasons } from './find-term.ts';
import { type Hints, hintsFor } from './hints.ts';

export interface SearchOptions {
  /** Values chosen, by facet. */
  facets?: Chosen;
  /**
   * `date`: the newest first; `oldest`: the oldest first; those without a date last in either. Default: by
   * reason (`matchNames`), then by date. Where a number is asked for, the documents that bear it come first
   * in any order.
   */
  sort?: Sort;
}

export type Sort = 'relevance' | 'date' | 'oldest';

export interface Outcome {
  total: number;
  /** All of them, in order. */
  answers: Answer[];
  /** Where the query is a number or a part of one: how many documents bear it; they come first. */
  bearing?: number;
  /** How many documents each value would leave, given the choice in other facets. */
  facets: Record<Facet, FacetCount[]>;
  /**
   * What did not arrive, where that matters to this answer. `index`, or a part of it: only titles, numbers
   * and issuers were searched. `tables`: only titles and numbers were searched, and facets did not count.
   * `titles`: nothing was found exactly, and titles with a typo or in pinyin could not be looked for.
   */
  missing?: Missing;
  /** A whole number was typed, and no document bears it: how it is printed, and where else to look. */
  unheld?: { number: string; elsewhere?: { name: string; url: string } };
  /** Where nothing was found: what may help. */
  hints(): Promise<Hints>;
}

/**
 * Finds every document that holds all terms and none that is excluded, with the reason why; every document
 * where nothing was typed. Rejects with `Unavailable` where neither the titles nor both index and tables
 * arrive.
 */
export async function searchLibrary(
  query: Query,
  { facets: chosen = {}, sort = 'relevance' }: SearchOptions,
  sources: SearchSources,
): Promise<Outcome> {
  const tables = await sources.tables();
  const { reasons: inTexts, finders, places, missing, readId } = await findQuery(query, tables, sources);
  const reasons = withPlaces(inTexts, places);
  const fold = foldOf(tables.variants);
  const rows =
    missing === 'tables' ? [...reasons.keys()] : narrow([...reasons.keys()], tables.facets, chosen);
  const likeliest = [...places.keys()];
  const answers = rows.map((row): Answer => {
    const reason = reasons.get(row) ?? { match: 'text' };
    return {
      row,
      ...reason,
      ...(reason.match === 'place' && { nth: likeliest.indexOf(row) }),
      read: async () => {
        const text = await sources.text(await readId(row));
        const named = reason.match === 'place' ? (places.get(row)?.hits ?? []) : [];
        const found = inTexts.has(row) ? onePerArticle(scanWith(text, finders, fold)) : [];
        const isNamed = ({ passage }: Hit) => named.some((hit) => hit.passage.id === passage.id);
        return {
          ...reason,
          text,
          hits: [...named, ...found.filter((hit) => !hit.passage.id || !isNamed(hit))],
        };
      },
    };
  });
  const sorted = answers.sort(orders(tables)[sort]);
  const isBearing = ({ match }: Answer) => match === 'number';
  const bearing = isNumber(query) ? sorted.filter(isBearing) : [];
  return {
    total: answers.length,
    answers: bearing.length > 0 ? [...bearing, ...sorted.filter((one) => !isBearing(one))] : sorted,
    ...(bearing.length > 0 && { bearing: bearing.length }),
    facets: countFacets([...reasons.keys()], tables.facets, chosen),
    ...defined({ missing, unheld: unheldNumber(query, [...reasons.values()], tables) }),
    hints: () => hintsFor(query, sources),
  };
}

/** A document whose place is named answers for that, unless the query is its very title. */
function withPlaces(reasons: Reasons, places: ReadonlyMap<number, FoundPlaces>): Reasons {
  const named = [...places].map(([row, { label }]): [number, Reason] => {
    const known = reasons.get(row);
    const isBetter = known && better(known.match, 'place') === known.match;
    return [row, isBetter ? known : { match: 'place', ...(label && { label }) }];
  });
  return new Map([...reasons, ...named]);
}

/** Rows stand from the newest to the oldest; those without a date, which have no year, come after them. */
function orders({ facets }: SearchTables): Record<Sort, (a: Answer, b: Answer) => number> {
  const isUndated = ({ row }: Answer) => Number(facets.year.rows[row]?.length === 0);
  return {
    relevance: byRelevance,
    date: (a, b) => a.row - b.row,
    oldest: (a, b) => isUndated(a) - isUndated(b) || b.row - a.row,
  };
}

const isNumber = ({ terms, excluded }: Query): boolean =>
  terms.length === 1 && excluded.length === 0 && terms[0]?.number !== undefined;

function unheldNumber(
  { terms, place }: Query,
  reasons: readonly { match: Match }[],
  { elsewhere }: SearchTables,
): Outcome['unheld'] | undefined {
  const asked = terms.length === 1 && terms[0]?.number ? terms : place?.document;
  const number = asked?.flatMap((term) => (term.number && formatParts(term.number)) ?? [])[0];
  if (!number || reasons.some(({ match }) => match === 'number' || match === 'place')) return undefined;
  return {
    number,
    ...(elsewhere && {
      elsewhere: {
        name: elsewhere.name,
        url: elsewhere.url.replace('{query}', encodeURIComponent(number)),
      },
    }),
  };
}
