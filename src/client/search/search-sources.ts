import { jsonReader } from '#client/load/json-reader.ts';
import { ignoreUnhandled } from '#client/load/report.ts';
import type { SearchText } from '#search/shared/passage.ts';
import type { SearchSources } from '#search/shared/search-sources.ts';
import { noTables, type SearchTables, type TitleTable } from '#search/shared/search-tables.ts';
import { ifUnavailable } from '#search/shared/unavailable.ts';
import type { Routes } from '#site/urls.ts';
import { pagefindIndex } from './pagefind-index.ts';

/**
 * The titles of a library with at most so many documents weigh as little as its tables (some 25 KB, gzip).
 */
const fewDocuments = 500;

/**
 * Connects a search to the site's files. Whatever every search needs is requested at once, in parallel; in a
 * small library the titles too, so that they are there when the network goes.
 */
export function searchSources(routes: Routes): SearchSources {
  const read = jsonReader();
  const index = pagefindIndex(routes.pagefind);
  const titles = () => read<TitleTable>(routes.searchTable('titles'), 'ids');
  const tables = async () => {
    const reading = read<SearchTables>(routes.searchTable('tables'), 'titleEnds');
    const tables = await ifUnavailable(reading, () => noTables);
    if (tables.titleEnds.length <= fewDocuments) ignoreUnhandled(titles());
    return tables;
  };
  index.makeReady();
  ignoreUnhandled(tables());
  return {
    index,
    tables,
    titles,
    headings: () => read(routes.searchTable('headings')),
    wordRows: (file) => read(routes.searchWords(file)),
    text: (id) => read<SearchText>(routes.searchText(id), 'passages'),
  };
}
