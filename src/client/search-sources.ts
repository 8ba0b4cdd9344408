import type { SearchSources } from '#search/search-sources.ts';
import type { urls } from '#site/urls.ts';
import { pagefindIndex } from './pagefind-index.ts';

/** Takes the site's addresses; gives where a search reads. Each file is fetched once, and again where it did not arrive. */
export function searchSources(to: ReturnType<typeof urls>): SearchSources {
  const kept = new Map<string, Promise<unknown>>();
  const read = <T>(address: string): Promise<T> => {
    const known = kept.get(address) ?? fetchJson(address);
    kept.set(address, known);
    known.catch(() => kept.delete(address));
    return known as Promise<T>;
  };
  return {
    index: pagefindIndex(to.pagefind),
    tables: () => read(to.searchTable('tables')),
    titles: () => read(to.searchTable('titles')),
    headings: () => read(to.searchTable('headings')),
    wordRows: (file) => read(to.searchWords(file)),
    text: (id) => read(to.searchText(id)),
  };
}

async function fetchJson(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  return response.json();
}
