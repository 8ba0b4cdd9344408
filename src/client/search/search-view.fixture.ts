import { afterEach, beforeEach, mock } from 'node:test';
import { element, openPage } from '#client/page.fixture.ts';
import { issuers, record } from '#domain/document/invented.fixture.ts';
import { makeLibrary } from '#domain/library/library.ts';
import { songbookNotice } from '#search/find/songbooks.fixture.ts';
import { sourcesOf } from '#search/find/sources.fixture.ts';
import type { SearchSources } from '#search/sources/search-sources.ts';
import { Unavailable } from '#search/sources/unavailable.ts';
import { urls } from '#site/urls.ts';
import type { SearchState } from './search-state.ts';

openPage('<main></main>', '/search/');
const { createSearchView } = await import('./search-view.ts');

const library = makeLibrary(
  [
    songbookNotice(),
    record('yijiaofa-2018-1', '关于推广唱本的意见', '乙教发〔2018〕1号', {
      relations: [{ kind: 'cites', to: 'jiazhengfa-2020-5', grade: 'B', source: 'paper' }],
      facts: [{ text: '意见提到甲政发〔2020〕5号。', grade: 'B', source: 'paper' }],
    }),
  ],
  issuers,
);
export const { sources } = sourcesOf(library);

/** What does not arrive, never arrives, or breaks the program. */
export const gone = () => Promise.reject(new Unavailable('gone'));
export const never = () => new Promise<never>(() => undefined);
export const fault = new TypeError('x is not a function');
export const broke = () => Promise.reject(fault);

/** A view of two documents on the page, with some sources of its own. */
export function viewOf(given: Partial<SearchSources> = {}, pageSize = 20, onMore?: () => void) {
  const view = createSearchView({
    sources: { ...sources, ...given },
    routes: urls('/'),
    pageSize,
    ...(onMore && { onMore }),
  });
  element('main').replaceChildren(...view.parts);
  return view;
}

export const state = (typed: string, more: Partial<SearchState> = {}): SearchState => ({
  typed,
  facets: {},
  sort: 'relevance',
  pages: 1,
  ...more,
});

export const shown = () =>
  [...document.querySelectorAll<HTMLElement>('#results > li')].map(({ dataset }) => dataset.document);

export const isReady = () => document.documentElement.dataset.search === 'ready';

/** For each test of the calling file: collects what is logged to the console, and resets the clock. */
export function watchConsole(): { logged: unknown[] } {
  const watch: { logged: unknown[] } = { logged: [] };
  beforeEach(() => {
    watch.logged = [];
    mock.method(console, 'error', (error: unknown) => watch.logged.push(error));
  });
  afterEach(() => {
    mock.reset();
    mock.timers.reset();
  });
  return watch;
}
