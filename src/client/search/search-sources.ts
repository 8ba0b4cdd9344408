import { jsonReader } from '#client/load/json-reader.ts';
import { ignoreUnhandled } from '#client/load/report.ts';
import type { SearchText } from '#search/shared/passage.ts';
import { noTables, type SearchTables, type TitleTable } from '#search/shared/search-tables.ts';
import type { SearchSources } from '#search/sources/search-sources.ts';
import { ifUnavailable } from '#search/sources/unavailable.ts';
import type { Routes } from '#site/urls.ts';
import { pagefindIndex } from './pagefind-index.ts';

/** Up to this many documents, their titles weigh no more than the tables (some 25 KB, gzip). */
const fewDocuments = 500;

/**
 * Connects a search to the site's files. What every search needs is requested at once, in parallel. In a
 * small library that includes the titles, in case the network fails later.
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
