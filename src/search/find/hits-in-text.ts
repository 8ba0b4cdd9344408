import { foldOf } from '#search/shared/fold.ts';
import type { SearchText } from '#search/shared/passage.ts';
import type { Query } from '#search/shared/query.ts';
import type { SearchTables } from '#search/shared/search-tables.ts';
import type { SearchSources } from '#search/sources/search-sources.ts';
import { readingsOf } from '#search/text/pinyin.ts';
import { type Finder, findersOf, type Hit, scanWith } from '#search/text/scan.ts';
import { isSpelt, pinyinFinder } from './find-in-titles.ts';
import { otherReadings } from './other-readings.ts';

/**
 * The hits in a document's text as the list of results shows them: of what was typed, else of the first more
 * lenient reading that finds something (in the order of `find-query.ts`). A title with a typo is found as a
 * whole, and nothing is marked in it.
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
