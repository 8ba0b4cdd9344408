import { urls } from '#site/urls.ts';
import { create } from './create.ts';
import { addResultKeys } from './result-keys.ts';
import { watchSearchField } from './search-field.ts';
import { searchSources } from './search-sources.ts';
import { writeState } from './search-state.ts';
import { createSearchView } from './search-view.ts';
import { openSheet } from './sheet.ts';

const to = urls(document.documentElement.dataset.base ?? '/');
const sources = searchSources(to);

/** Shows the search box with the first results below it. Takes what gets the focus back, and the box of the page, whose words go on in the dialog. */
export function open(opener: HTMLElement, box?: HTMLInputElement): void {
  if (document.querySelector('.search-sheet')) return;
  const field = create('input', { type: 'search', name: 'q', maxLength: 200, autocomplete: 'off' });
  field.enterKeyHint = 'search';
  field.placeholder = '字句、标题或文号';
  field.setAttribute('aria-label', '检索文库');
  const form = create('form', { action: to.search() }, field, create('button', { type: 'submit' }, '检索'));
  const all = create('a', { className: 'all-results', href: to.search() }, '全部结果、筛选与排序');
  const view = createSearchView({ sources, to, pageSize: 5 });
  const found = create('div', { className: 'found' }, ...view.parts, all);
  const content = create('search' as 'div', {}, form, found);
  addResultKeys(field, view.results);
  watchSearchField(field, { onType: ask, onEnter: (typed) => location.assign(addressOf(typed)) });
  const sheet = openSheet({ name: '检索', className: 'search-sheet', content, opener, focus: field });
  content.addEventListener('click', ({ target, ctrlKey, metaKey, shiftKey }) => {
    // A link into the page that is read loads no other. One that opens elsewhere leaves the results where they are.
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
  to.search() + writeState({ typed, facets: {}, sort: 'relevance', pages: 1 });
