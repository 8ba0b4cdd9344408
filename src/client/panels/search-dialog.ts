import { openSheet } from '#client/panels/sheet.ts';
import { addResultKeys } from '#client/search/result-keys.ts';
import { watchSearchField } from '#client/search/search-field.ts';
import { searchSources } from '#client/search/search-sources.ts';
import { writeState } from '#client/search/search-state.ts';
import { createSearchView } from '#client/search/search-view.ts';
import { create } from '#client/shared/create.ts';
import { urls } from '#site/urls.ts';

const routes = urls(document.documentElement.dataset.base ?? '/');
const sources = searchSources(routes);

/**
 * Opens the search box with the first results below it. Closing gives the focus back to `opener`; the words
 * in `box`, the page's own, move into the dialog.
 */
export function open(opener: HTMLElement, box?: HTMLInputElement): void {
  if (document.querySelector('.search-sheet')) return;
  const field = create('input', { type: 'search', name: 'q', maxLength: 200, autocomplete: 'off' });
  field.setAttribute('enterkeyhint', 'search');
  field.placeholder = '字句、标题或文号';
  field.setAttribute('aria-label', '检索文库');
  const form = create(
    'form',
    { action: routes.search() },
    field,
    create('button', { type: 'submit' }, '检索'),
  );
  const all = create('a', { className: 'all-results', href: routes.search() }, '全部结果、筛选与排序');
  const view = createSearchView({ sources, routes, pageSize: 5 });
  const found = create('div', { className: 'found' }, ...view.parts, all);
  const content = create('search' as 'div', {}, form, found);
  addResultKeys(field, view.results);
  watchSearchField(field, { onType: ask, onEnter: (typed) => location.assign(addressOf(typed)) });
  const sheet = openSheet({ name: '检索', className: 'search-sheet', content, opener, focus: field });
  content.addEventListener('click', ({ target, ctrlKey, metaKey, shiftKey }) => {
    // A link within this page loads no new one: close. A link opened in a new tab leaves the results open.
    if ((target as Element).closest('a') && !(ctrlKey || metaKey || shiftKey)) sheet.close();
  });
  if (box?.value.trim()) {
    field.value = box.value;
    box.value = '';
    ask(field.value.trim());
  }

  function ask(typed: string): void {
    all.href = addressOf(typed);
    view.show({ typed, facets: {}, sort: 'relevance', pages: 1 }, true);
  }
}

const addressOf = (typed: string): string =>
  routes.search() + writeState({ typed, facets: {}, sort: 'relevance', pages: 1 });
