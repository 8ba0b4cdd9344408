import { jsonReader } from '#client/load/json-reader.ts';
import { hitsInText } from '#search/find/hits-in-text.ts';
import { parseQuery } from '#search/find/parse-query.ts';
import type { SearchText } from '#search/shared/passage.ts';
import type { SearchTables, TitleTable } from '#search/shared/search-tables.ts';
import { urls } from '#site/urls.ts';
import { showHitBar } from './hit-bar.ts';
import { markHits } from './mark-hits.ts';

/**
 * Marks the query of the address in the document of this page, and shows the bar that leads from hit to hit.
 * Rejects with `Unavailable` if the tables or the document's text do not arrive, and leaves the page
 * unchanged.
 */
export async function showHits(): Promise<void> {
  const { pathname, search } = location;
  const routes = urls(document.documentElement.dataset.base ?? '/');
  const id = pathname.split('/').slice(-2)[0] ?? '';
  if (routes.document(id) !== pathname) return;
  const read = jsonReader();
  const titles = () => read<TitleTable>(routes.searchTable('titles'), 'ids');
  const scrolled = scrollY;
  const [tables, text] = await Promise.all([
    read<SearchTables>(routes.searchTable('tables'), 'titleEnds'),
    read<SearchText>(routes.searchText(id), 'passages'),
  ]);
  const query = parseQuery(new URLSearchParams(search).get('q') ?? '', tables);
  const hits = markHits(await hitsInText(query, text, tables, { titles }));
  // A reader who has begun to scroll or to use the keyboard must not be carried off.
  const busy = scrollY !== scrolled || document.activeElement !== document.body;
  if (hits.length > 0) showHitBar(hits, { stay: busy });
}
