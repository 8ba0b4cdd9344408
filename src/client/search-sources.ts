import type { SearchSources } from '#search/search-sources.ts';
import { noTables, type SearchTables, type TitleTable } from '#search/search-tables.ts';
import type { SearchText } from '#search/search-text.ts';
import type { urls } from '#site/urls.ts';
import { jsonReader } from './json-reader.ts';
import { pagefindIndex } from './pagefind-index.ts';

/** Of a library with so many documents at most the titles weigh as little as the tables (some 25 KB, gzip). */
const few = 500;

/**
 * Takes the site's addresses; gives where a search reads. What every search needs is sent for at once, side by side. In
 * a small library the titles come with the tables, so that they are there when the network goes.
 */
export function searchSources(to: ReturnType<typeof urls>): SearchSources {
  const read = jsonReader();
  const index = pagefindIndex(to.pagefind);
  const titles = () => read<TitleTable>(to.searchTable('titles'), 'ids');
  const tables = async () => {
    const tables = await read<SearchTables>(to.searchTable('tables'), 'titleEnds').catch(() => noTables);
    if (tables.titleEnds.length <= few) titles().catch(() => undefined);
    return tables;
  };
  index.makeReady();
  tables();
  return {
    index,
    tables,
    titles,
    headings: () => read(to.searchTable('headings')),
    wordRows: (file) => read(to.searchWords(file)),
    text: (id) => read<SearchText>(to.searchText(id), 'passages'),
  };
}
