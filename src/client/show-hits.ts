import { hitsInText } from '#search/hits-in-text.ts';
import { parseQuery } from '#search/parse-query.ts';
import type { SearchTables, TitleTable } from '#search/search-tables.ts';
import type { SearchText } from '#search/search-text.ts';
import { urls } from '#site/urls.ts';
import { showHitBar } from './hit-bar.ts';
import { jsonReader } from './json-reader.ts';
import { markHits } from './mark-hits.ts';

/** Marks what the address asks for in the document of this page, and shows the bar that leads from one place to the next. Where there is none, or its text cannot be read, the page stays as it is. */
export async function showHits(): Promise<void> {
  const { pathname, search } = location;
  const to = urls(document.documentElement.dataset.base ?? '/');
  const id = pathname.split('/').at(-2) ?? '';
  if (to.document(id) !== pathname) return;
  const read = jsonReader();
  const titles = () => read<TitleTable>(to.searchTable('titles'), 'ids');
  const scrolled = scrollY;
  try {
    const [tables, text] = await Promise.all([
      read<SearchTables>(to.searchTable('tables'), 'titleEnds'),
      read<SearchText>(to.searchText(id), 'passages'),
    ]);
    const query = parseQuery(new URLSearchParams(search).get('q') ?? '', tables);
    const hits = markHits(await hitsInText(query, text, tables, { titles }));
    // Who has begun to read or to use the keyboard meanwhile is not led away.
    const busy = scrollY !== scrolled || document.activeElement !== document.body;
    if (hits.length > 0) showHitBar(hits, { stay: busy });
  } catch {
    // What was to be marked cannot be had; the text can be read without it.
  }
}
