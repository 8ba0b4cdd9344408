import { better } from './answer.ts';
import { findByPinyin, findBySlip, findTermInTitles, isLong, isSpelt } from './find-in-titles.ts';
import { findTerm, type Reason, type Reasons } from './find-term.ts';
import { otherReadings } from './other-readings.ts';
import type { Query, Term } from './query.ts';
import { type Finder, findersOf } from './scan.ts';
import type { SearchSources } from './search-sources.ts';
import type { SearchTables } from './search-tables.ts';

/** The documents that a query means, and what finds it in their texts. */
export interface Meaning {
  reasons: Reasons;
  finders: Finder[];
  scope: 'all' | 'titles';
  /** Gives the id of the document in a row. */
  readId(row: number): Promise<string>;
}

/** Takes a query; asks the index, then what is more lenient where that finds nothing, then the titles alone where there is no index. */
export async function findQuery(
  query: Query,
  tables: SearchTables,
  sources: SearchSources,
): Promise<Meaning> {
  const { index } = sources;
  try {
    const readId = async (row: number) => index.id((await index.keys())[row] ?? '');
    const exact = await findExactly(query, tables, sources);
    if (exact.reasons.size > 0) return { ...exact, scope: 'all', readId };
    const lenient = await findLeniently(query, tables, sources);
    return { ...(lenient ?? exact), scope: 'all', readId };
  } catch {
    const titles = await sources.titles();
    const found = combine(query, tables, (term) => findTermInTitles(term, titles, tables));
    return {
      reasons: await found,
      finders: findersOf(query),
      scope: 'titles',
      readId: async (row) => titles.ids[row] ?? '',
    };
  }
}

type Found = Pick<Meaning, 'reasons' | 'finders'>;

const findExactly = async (query: Query, tables: SearchTables, sources: SearchSources): Promise<Found> => ({
  reasons: await combine(query, tables, (term) => findTerm(term, sources, tables)),
  finders: findersOf(query),
});

/** Other characters for the same word, a title without its issuer, pinyin, a title with a slip. */
async function findLeniently(
  query: Query,
  tables: SearchTables,
  sources: SearchSources,
): Promise<Found | undefined> {
  if (query.terms.length === 0) return undefined;
  for (const { reading, only } of otherReadings(query, tables)) {
    const found = await findExactly(reading, tables, sources);
    for (const [row, { match }] of found.reasons)
      if (only && !only.includes(match)) found.reasons.delete(row);
    if (found.reasons.size > 0) return found;
  }
  if (query.excluded.length > 0) return undefined;
  if (!isLong(query) && !isSpelt(query)) return undefined;
  const titles = await sources.titles().catch(() => undefined);
  if (!titles) return undefined;
  const slip = findBySlip(query, titles, tables);
  if (slip.reasons.size > 0) return slip;
  return isSpelt(query)
    ? findByPinyin(query, titles, await sources.headings().catch(() => []), tables)
    : undefined;
}

/** Takes a query and how one term is found; gives the documents that hold every term and none that is excluded. */
async function combine(
  { typed, terms, excluded }: Query,
  tables: SearchTables,
  find: (term: Term) => Reasons | Promise<Reasons>,
): Promise<Reasons> {
  const [wanted, unwanted] = await Promise.all([
    Promise.all(terms.map(find)),
    Promise.all(excluded.map(find)),
  ]);
  const all = typed === '' || (terms.length === 0 && excluded.length > 0);
  const [first, ...others] = all ? [everything(tables)] : wanted;
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

const everything = ({ titleEnds }: SearchTables): Reasons =>
  new Map(titleEnds.map((_, row) => [row, { match: 'all' }]));
