import { ignoreUnhandled } from '#client/load/report.ts';
import { requestLimit, withTimeout } from '#client/load/with-timeout.ts';
import { noTables, type SearchTables } from '#search/shared/search-tables.ts';
import type { SearchSources } from '#search/sources/search-sources.ts';
import { ifUnavailable } from '#search/sources/unavailable.ts';

/** Milliseconds for finding documents, and then for reading a text: some 20 seconds in all. */
const searchLimits = { find: requestLimit, text: 8_000 };

export interface BoundedSources extends SearchSources {
  end(): void;
}

/**
 * Puts one deadline on all that a search waits for, and requests the tables once. Titles are the fallback if
 * the index or the tables do not arrive: they are requested at half-time, so as to be there at the deadline.
 */
export function boundedSources(sources: SearchSources, limits = searchLimits): BoundedSources {
  const deadline = Date.now() + limits.find;
  const byDeadline = <T>(promise: Promise<T>, what: string): Promise<T> =>
    withTimeout(promise, what, Math.max(0, deadline - Date.now()));
  const halfway = setTimeout(() => ignoreUnhandled(sources.titles()), limits.find / 2);
  let tables: Promise<SearchTables> | undefined;
  return {
    index: {
      find: (phrase) => byDeadline(sources.index.find(phrase), 'index'),
      ids: () => byDeadline(sources.index.ids(), 'index'),
    },
    tables: () => {
      tables ??= ifUnavailable(byDeadline(sources.tables(), 'tables'), () => noTables);
      return tables;
    },
    titles: () => byDeadline(sources.titles(), 'titles'),
    headings: () => byDeadline(sources.headings(), 'headings'),
    wordRows: (file) => byDeadline(sources.wordRows(file), 'words'),
    text: (id) => withTimeout(sources.text(id), id, limits.text),
    end: () => clearTimeout(halfway),
  };
}
