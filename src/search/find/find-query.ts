import { findPlaces } from '#search/place/find-places.ts';
import type { FoundPlaces } from '#search/place/places-in-document.ts';
import { foldOf } from '#search/shared/fold.ts';
import type { Query } from '#search/shared/query.ts';
import { noTables, type SearchTables } from '#search/shared/search-tables.ts';
import type { SearchSources } from '#search/sources/search-sources.ts';
import { ifUnavailable } from '#search/sources/unavailable.ts';
import { type Finder, findersOf } from '#search/text/scan.ts';
import { combine } from './combine.ts';
import {
  findByPinyin,
  findBySlip,
  findTermInTitles,
  isLong,
  isSpelt,
  issuerStripper,
} from './find-in-titles.ts';
import { findTerm, type Reasons } from './find-term.ts';
import { otherReadings } from './other-readings.ts';

/** What did not arrive, so that a search finds less than it could; see `Outcome`. */
export type Missing = 'index' | 'tables' | 'titles';

/** The documents that match a query, and what finds it in their texts. */
export interface QueryMatches {
  reasons: Reasons;
  finders: Finder[];
  /** The places that the query may name, by row, the likeliest document first. */
  places: ReadonlyMap<number, FoundPlaces>;
  missing?: Missing;
  /** The id of the document in a row. */
  readId(row: number): Promise<string>;
}

/**
 * Asks the index, and more leniently where that finds nothing. Without the index, or without the tables, the
 * titles alone are searched.
 */
export async function findQuery(
  query: Query,
  tables: SearchTables,
  sources: SearchSources,
): Promise<QueryMatches> {
  if (tables === noTables) return findInTitles(query, tables, sources, 'tables');
  return ifUnavailable(findInIndex(query, tables, sources), () =>
    findInTitles(query, tables, sources, 'index'),
  );
}

async function findInIndex(
  query: Query,
  tables: SearchTables,
  sources: SearchSources,
): Promise<QueryMatches> {
  const readId = (row: number) => idOfRow(row, sources);
  const found = await findWithPlaces(query, tables, { ...sources, readId }, (reading) =>
    combine(reading, tables.titleEnds, (term) => findTerm(term, sources, tables)),
  );
  return { ...found, readId };
}

async function findInTitles(
  query: Query,
  tables: SearchTables,
  sources: SearchSources,
  missing: Missing,
): Promise<QueryMatches> {
  const titles = await sources.titles();
  const readId = async (row: number) => titles.ids[row] ?? '';
  const found = await findWithPlaces(query, tables, { ...sources, readId }, (reading) =>
    combine(reading, titles.ids, (term) => findTermInTitles(term, titles, tables)),
  );
  return { ...found, missing, readId };
}

/** Looks up the id of a row in the index or, without it, in the table of titles. */
async function idOfRow(row: number, { index, titles }: SearchSources): Promise<string> {
  const ids = await ifUnavailable(index.ids(), async () => (await titles()).ids);
  return ids[row] ?? '';
}

type Found = Pick<QueryMatches, 'reasons' | 'finders' | 'missing'>;

type Find = (reading: Query) => Promise<Reasons>;

/** Tries what was typed, and the places that it may name; where neither finds anything, titles like it. */
async function findWithPlaces(
  query: Query,
  tables: SearchTables,
  sources: SearchSources & Pick<QueryMatches, 'readId'>,
  find: Find,
): Promise<Omit<QueryMatches, 'readId'>> {
  const found = await findAnyReading(query, tables, find);
  const { place } = query;
  if (place) {
    const named = await findAnyReading(
      { typed: query.typed, terms: place.document, excluded: [] },
      tables,
      find,
    );
    const places = await findPlaces(place, named.reasons, {
      strip: issuerStripper(tables),
      fold: foldOf(tables.variants),
      read: (row) => ifUnavailable(sources.readId(row).then(sources.text), () => undefined),
    });
    if (places.size > 0) return { ...found, places };
    // A document that is not held is known by what mentions its number.
    if (place.document.some(({ number }) => number?.whole)) return { ...named, places };
  }
  const like = found.reasons.size > 0 ? undefined : await findLikeTitle(query, tables, sources);
  return { ...found, ...like, places: new Map() };
}

/** Tries what was typed, then other characters for the same word, then a title without its issuer. */
async function findAnyReading(query: Query, tables: SearchTables, find: Find): Promise<Found> {
  const exact = { reasons: await find(query), finders: findersOf(query) };
  if (exact.reasons.size > 0 || query.terms.length === 0) return exact;
  for (const { reading, only } of otherReadings(query, tables)) {
    const reasons = await find(reading);
    for (const [row, { match }] of reasons) if (only && !only.includes(match)) reasons.delete(row);
    if (reasons.size > 0) return { reasons, finders: findersOf(reading) };
  }
  return exact;
}

/** Tries titles with a typo, and titles and headings in pinyin. */
async function findLikeTitle(
  query: Query,
  tables: SearchTables,
  sources: SearchSources,
): Promise<Partial<Found>> {
  const isAsked = query.terms.length > 0 && query.excluded.length === 0;
  if (!isAsked || !(isLong(query) || isSpelt(query))) return {};
  return ifUnavailable(findInTitleTable(query, tables, sources), () => ({ missing: 'titles' as const }));
}

async function findInTitleTable(
  query: Query,
  tables: SearchTables,
  sources: SearchSources,
): Promise<Partial<Found>> {
  const titles = await sources.titles();
  const slip = findBySlip(query, titles, tables);
  if (slip.reasons.size > 0 || !isSpelt(query)) return slip;
  return findByPinyin(query, titles, await sources.headings(), tables);
}
