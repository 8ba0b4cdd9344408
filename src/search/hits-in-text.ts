import { isSpelt, pinyinFinder } from './find-in-titles.ts';
import { foldOf } from './fold.ts';
import { otherReadings } from './other-readings.ts';
import { readingsOf } from './pinyin.ts';
import type { Query } from './query.ts';
import { type Finder, findersOf, type Hit, scanWith } from './scan.ts';
import type { SearchSources } from './search-sources.ts';
import type { SearchTables } from './search-tables.ts';
import type { SearchText } from './search-text.ts';

/**
 * Takes a query, a document's text, the tables, and where titles are read; gives the hits in that text as the list of
 * results shows them: of what was typed, else of the first more lenient reading that finds something (`find-query.ts`,
 * in its order). A title with a slip is found as a whole, and nothing is marked in it.
 */
export async function hitsInText(
  query: Query,
  text: Pick<SearchText, 'passages'>,
  tables: SearchTables,
  { titles }: Pick<SearchSources, 'titles'>,
): Promise<Hit[]> {
  const fold = foldOf(tables.variants);
  const hitsOf = (finders: readonly Finder[]) => scanWith(text, finders, fold);
  const exact = hitsOf(findersOf(query));
  if (exact.length > 0 || query.terms.length === 0) return exact;
  for (const { reading } of otherReadings(query, tables)) {
    const hits = hitsOf(findersOf(reading));
    if (hits.length > 0) return hits;
  }
  if (!isSpelt(query)) return [];
  const { readings } = await titles();
  return hitsOf([pinyinFinder(query, readingsOf(readings))]);
}
