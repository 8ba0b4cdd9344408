import { better } from './answer.ts';
import { findByPinyin, findBySlip, findTermInTitles, isLong, isSpelt } from './find-in-titles.ts';
import { findTerm, type Reason, type Reasons } from './find-term.ts';
import { otherReadings } from './other-readings.ts';
import type { Query, Term } from './query.ts';
import { type Finder, findersOf } from './scan.ts';
import type { SearchSources } from './search-sources.ts';
import { noTables, type SearchTables } from './search-tables.ts';

/** What of the sources could not be read, so that a search says less than it could; see `Outcome`. */
export type Missing = 'index' | 'tables' | 'titles';

/** The documents that a query means, and what finds it in their texts. */
export interface Meaning {
  reasons: Reasons;
  finders: Finder[];
  missing?: Missing | undefined;
  /** Gives the id of the document in a row. */
  readId(row: number): Promise<string>;
}

/** Takes a query; asks the index, then what is more lenient where that finds nothing, then the titles alone where there is no index or there are no tables. */
export async function findQuery(
  query: Query,
  tables: SearchTables,
  sources: SearchSources,
): Promise<Meaning> {
  if (tables === noTables) return findInTitles(query, tables, sources, 'tables');
  try {
    const found = await findInIndex(query, tables, sources);
    return { ...found, readId: (row) => idOfRow(row, sources) };
  } catch {
    return findInTitles(query, tables, sources, 'index');
  }
}

async function findInIndex(query: Query, tables: SearchTables, sources: SearchSources): Promise<Found> {
  const found = await findAnyReading(query, tables, (reading) =>
    combine(reading, tables.titleEnds, (term) => findTerm(term, sources, tables)),
  );
  return found.reasons.size > 0 ? found : { ...found, ...(await findLikeTitle(query, tables, sources)) };
}

async function findInTitles(
  query: Query,
  tables: SearchTables,
  sources: SearchSources,
  missing: Missing,
): Promise<Meaning> {
  const titles = await sources.titles();
  const found = await findAnyReading(query, tables, (reading) =>
    combine(reading, titles.ids, (term) => findTermInTitles(term, titles, tables)),
  );
  const like = found.reasons.size > 0 ? undefined : await findLikeTitle(query, tables, sources);
  return { ...found, ...like, missing, readId: async (row) => titles.ids[row] ?? '' };
}

/** From the index; where that does not arrive, from the table of all titles. */
async function idOfRow(row: number, { index, titles }: SearchSources): Promise<string> {
  try {
    return (await index.ids())[row] ?? '';
  } catch {
    return (await titles()).ids[row] ?? '';
  }
}

type Found = Pick<Meaning, 'reasons' | 'finders' | 'missing'>;

/** What was typed; where that finds nothing, other characters for the same word, a title without its issuer. */
async function findAnyReading(
  query: Query,
  tables: SearchTables,
  find: (reading: Query) => Promise<Reasons>,
): Promise<Found> {
  const exact = { reasons: await find(query), finders: findersOf(query) };
  if (exact.reasons.size > 0 || query.terms.length === 0) return exact;
  for (const { reading, only } of otherReadings(query, tables)) {
    const reasons = await find(reading);
    for (const [row, { match }] of reasons) if (only && !only.includes(match)) reasons.delete(row);
    if (reasons.size > 0) return { reasons, finders: findersOf(reading) };
  }
  return exact;
}

/** A title with a slip; titles and headings in pinyin. Says where they could not be read. */
async function findLikeTitle(
  query: Query,
  tables: SearchTables,
  sources: SearchSources,
): Promise<Partial<Found>> {
  const isAsked = query.terms.length > 0 && query.excluded.length === 0;
  if (!isAsked || !(isLong(query) || isSpelt(query))) return {};
  try {
    const titles = await sources.titles();
    const slip = findBySlip(query, titles, tables);
    if (slip.reasons.size > 0 || !isSpelt(query)) return slip;
    return findByPinyin(query, titles, await sources.headings(), tables);
  } catch {
    return { missing: 'titles' };
  }
}

/** Takes a query, a list with a place for each row, and how one term is found; gives the documents that hold every term and none that is excluded. */
async function combine(
  { typed, terms, excluded }: Query,
  rows: readonly unknown[],
  find: (term: Term) => Reasons | Promise<Reasons>,
): Promise<Reasons> {
  const [wanted, unwanted] = await Promise.all([
    Promise.all(terms.map(find)),
    Promise.all(excluded.map(find)),
  ]);
  const all = typed === '' || (terms.length === 0 && excluded.length > 0);
  const [first, ...others] = all ? [everything(rows)] : wanted;
  const reasons: Reasons = new Map();
  for (const [row, reason] of first ?? []) {
    if (unwanted.some((rows) => rows.has(row)) || !others.every((rows) => rows.has(row))) continue;
    reasons.set(
      row,
      others.reduce((worst, rows) => worse(worst, rows.get(row) ?? worst), reason),
    );
  }
  return reasons;
}

/** A document is as good an answer as its weakest term. */
const worse = (a: Reason, b: Reason): Reason => (better(a.match, b.match) === a.match ? b : a);

const everything = (rows: readonly unknown[]): Reasons =>
  new Map(rows.map((_, row) => [row, { match: 'all' }]));
