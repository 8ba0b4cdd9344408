import { offerExport } from '#client/load/offer-export.ts';
import { create } from '#client/shared/create.ts';
import type { Outcome } from '#search/find/search-library.ts';
import { urls } from '#site/urls.ts';
import { addResultKeys } from './result-keys.ts';
import { watchSearchField } from './search-field.ts';
import { createSearchFilters } from './search-filters.ts';
import { searchSources } from './search-sources.ts';
import { readState, type SearchState, writeState } from './search-state.ts';
import { createSearchView } from './search-view.ts';

const routes = urls(document.documentElement.dataset.base ?? '/');
const field = document.querySelector<HTMLInputElement>('#q');
const place = document.querySelector('#search-view');
const title = document.title;
if (field && place) start(field, place);

/** Keeps the state in the address: what the reader does is written there and shown from there. */
function start(field: HTMLInputElement, place: Element): void {
  const filters = createSearchFilters((change) => go({ ...state(), ...change, pages: 1 }), goToResults);
  const sources = searchSources(routes);
  let found: Outcome | undefined;
  const exporter = create('button', { type: 'button', hidden: true }, '导出题录');
  const view = createSearchView({
    sources,
    routes,
    pageSize: 20,
    onFound(outcome, asked) {
      document.title = asked.typed ? `${asked.typed}｜${title}` : title;
      filters.show(outcome, asked);
      found = outcome;
      exporter.hidden = !outcome?.total;
    },
    onMore: showMore,
  });
  const failed = create('p', { className: 'hint' });
  failed.setAttribute('role', 'status');
  place.append(filters.element, ...view.parts);
  // Below the results that it exports, above the related documents.
  place.lastElementChild?.before(create('div', { className: 'export' }, exporter, failed));
  offerExport(exporter, foundIds, (words) => failed.replaceChildren(words));
  addResultKeys(field, view.results);
  /** Whether the newest entry of the history is still being typed. */
  let typing = false;
  watchSearchField(field, {
    onType(typed) {
      if (typed === state().typed) return;
      go({ ...state(), typed, pages: 1 }, typing ? 'replace' : 'push', true);
      typing = true;
    },
    onEnter(typed) {
      const next = { ...state(), typed, pages: 1 };
      if (writeState(next) === location.search) view.show(next);
      else go(next, typing ? 'replace' : 'push');
      typing = false;
    },
  });
  addEventListener('popstate', showAddress);
  // Continues what was typed before this script arrived.
  const early = field.value.trim();
  if (early && early !== state().typed) go({ ...state(), typed: early, pages: 1 }, 'replace', true);
  else showAddress();

  async function foundIds(): Promise<string[]> {
    const { ids } = await sources.titles();
    return (found?.answers ?? []).flatMap(({ row }) => ids[row] ?? []);
  }

  function showAddress(): void {
    typing = false;
    field.value = state().typed;
    view.show(state());
  }

  function go(next: SearchState, how: 'push' | 'replace' = 'push', live = false): Promise<void> {
    const address = writeState(next) || location.pathname;
    if (how === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    return view.show(next, live);
  }

  function goToResults(): void {
    view.parts[0]?.scrollIntoView();
    view.results.querySelector('a')?.focus({ preventScroll: true });
  }

  async function showMore(): Promise<void> {
    const before = view.results.childElementCount;
    await go({ ...state(), pages: state().pages + 1 }, 'replace');
    view.results.children[before]?.querySelector('a')?.focus();
  }
}

function state(): SearchState {
  return readState(location.search);
}
