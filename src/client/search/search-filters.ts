import { create } from '#client/shared/create.ts';
import type { Outcome } from '#search/find/search-library.ts';
import { chosenFacets, renderFacets } from './search-facets.ts';
import type { SearchState } from './search-state.ts';

const orders: [SearchState['sort'], string][] = [
  ['relevance', '相关程度'],
  ['date', '新的在前'],
  ['oldest', '旧的在前'],
];

export interface SearchFilters {
  element: HTMLElement;
  /** Shows counts and choices; hides itself where there is nothing to choose from or to sort. */
  show(outcome: Outcome | undefined, state: SearchState): void;
}

/**
 * Makes the controls for order and facets, unfolded where there is room beside the results. `onDone` is
 * called when the reader wants to see the results, which may be far below.
 */
export function createSearchFilters(
  onChange: (change: Pick<SearchState, 'facets' | 'sort'>) => void,
  onDone: () => void,
): SearchFilters {
  const summary = create('summary', {}, '筛选与排序');
  const facets = create('div', { className: 'facets' });
  const reset = create('button', { type: 'reset' }, '清除筛选');
  const done = create('button', { type: 'button', className: 'done' });
  done.addEventListener('click', onDone);
  const form = create('form', {}, orderChoice(), facets, reset, done);
  const element = create('details', { className: 'search-filters', hidden: true }, summary, form);
  element.open = matchMedia('(min-width: 64rem)').matches;
  const read = (): SearchState['sort'] =>
    (form.elements as unknown as { sort: RadioNodeList }).sort.value as SearchState['sort'];
  form.addEventListener('change', () => onChange({ facets: chosenFacets(form), sort: read() }));
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    onChange({ facets: {}, sort: read() });
    summary.focus();
  });
  return { element, show };

  function show(outcome: Outcome | undefined, state: SearchState): void {
    const chosen = Object.values(state.facets).flat().length;
    element.hidden = !outcome || (outcome.total < 2 && chosen === 0);
    if (!outcome) return;
    reset.hidden = chosen === 0;
    done.hidden = outcome.total === 0;
    done.textContent = `查看${outcome.total}件结果`;
    for (const input of form.querySelectorAll<HTMLInputElement>('[name=sort]'))
      input.checked = input.value === state.sort;
    const unfolded = [...facets.querySelectorAll<HTMLElement>('details[open]')];
    const focused = document.activeElement as HTMLInputElement | null;
    facets.replaceChildren(
      ...renderFacets(outcome.facets, new Set(unfolded.map(({ dataset }) => dataset.facet ?? ''))),
    );
    const name = facets.childElementCount > 0 ? '筛选与排序' : '排序';
    summary.textContent = chosen > 0 ? `${name}（已选${chosen}项）` : name;
    // The checkbox that had the focus was rendered again.
    if (focused && !focused.isConnected)
      [...facets.querySelectorAll('input')]
        .find(({ name, value }) => name === focused.name && value === focused.value)
        ?.focus();
  }
}

function orderChoice(): HTMLFieldSetElement {
  const choices = orders.map(([value, words], i) =>
    create('label', {}, create('input', { type: 'radio', name: 'sort', value, checked: i === 0 }), words),
  );
  return create('fieldset', { className: 'order' }, create('legend', {}, '排序'), ...choices);
}
