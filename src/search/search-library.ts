import type { Facet } from '#domain/document/facet-names.ts';
import { type Answer, byRelevance, type Match } from './answer.ts';
import { type Chosen, countFacets, type FacetCount, narrow } from './facet-counts.ts';
import { findQuery, type Missing } from './find-query.ts';
import { foldOf } from './fold.ts';
import { type Hints, hintsFor } from './hints.ts';
import { formatParts } from './number-parts.ts';
import type { Query } from './query.ts';
import { scanWith } from './scan.ts';
import type { SearchSources } from './search-sources.ts';
import type { SearchTables } from './search-tables.ts';

export interface SearchOptions {
  /** Values chosen, by facet. */
  facets?: Chosen | undefined;
  /** `date`: the newest first, those without a date last. Default: by reason (number, title, issuer, heading, cites, text), then so. */
  sort?: 'relevance' | 'date' | undefined;
}

/** What a search gives. */
export interface Outcome {
  /** Number of documents. */
  total: number;
  /** All of them, in order. */
  answers: Answer[];
  /** How many documents each value would leave, the choice in other facets given. */
  facets: Record<Facet, FacetCount[]>;
  /**
   * What could not be read, where that matters to this answer. `index`, a part of it at least: titles, numbers and
   * issuers alone were searched. `tables`: titles and numbers alone were searched, and the values chosen of facets did
   * not count. `titles`: nothing was found exactly, and titles with a slip or in pinyin could not be looked for.
   */
  missing?: Missing | undefined;
  /** A whole number was typed, and no document bears it: how it is printed, and where else to look. */
  unheld?: { number: string; elsewhere?: { name: string; url: string } | undefined } | undefined;
  /** Where nothing was found: what may help. */
  hints(): Promise<Hints>;
}

/**
 * Takes a query, the values chosen of facets, and the sources; gives every document that holds all terms and none that
 * is excluded, each once, with the reason why; every document where nothing was typed. Rejected where titles cannot be
 * read and index or tables neither.
 */
export async function searchLibrary(
  query: Query,
  { facets: chosen = {}, sort = 'relevance' }: SearchOptions,
  sources: SearchSources,
): Promise<Outcome> {
  const tables = await sources.tables();
  const { reasons, finders, missing, readId } = await findQuery(query, tables, sources);
  const fold = foldOf(tables.variants);
  const rows =
    missing === 'tables' ? [...reasons.keys()] : narrow([...reasons.keys()], tables.facets, chosen);
  const answers = rows.map((row): Answer => {
    const reason = reasons.get(row) ?? { match: 'text' };
    return {
      row,
      ...reason,
      read: async () => {
        const text = await sources.text(await readId(row));
        return { ...reason, text, hits: scanWith(text, finders, fold) };
      },
    };
  });
  return {
    total: answers.length,
    answers: answers.sort(sort === 'date' ? (a, b) => a.row - b.row : byRelevance),
    facets: countFacets([...reasons.keys()], tables.facets, chosen),
    missing,
    unheld: unheldNumber(query, [...reasons.values()], tables),
    hints: () => hintsFor(query, sources),
  };
}

function unheldNumber(
  { terms }: Query,
  reasons: readonly { match: Match }[],
  { elsewhere }: SearchTables,
): Outcome['unheld'] {
  const number = terms.length === 1 && terms[0]?.number ? formatParts(terms[0].number) : undefined;
  if (!number || reasons.some(({ match }) => match === 'number')) return undefined;
  return {
    number,
    elsewhere: elsewhere && {
      name: elsewhere.name,
      url: elsewhere.url.replace('{query}', encodeURIComponent(number)),
    },
  };
}
