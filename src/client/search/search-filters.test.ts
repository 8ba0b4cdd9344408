import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { element, openPage, textOf } from '#client/page.fixture.ts';
import { perFacet } from '#domain/document/describe/facet-names.ts';
import type { Outcome } from '#search/find/search-library.ts';
import { createSearchFilters, type SearchFilters } from './search-filters.ts';
import type { SearchState } from './search-state.ts';

let changes: Pick<SearchState, 'facets' | 'sort'>[];
let filters: SearchFilters;
const state = (facets: SearchState['facets'] = {}): SearchState => ({
  typed: '技工',
  facets,
  sort: 'relevance',
  pages: 1,
});
const none: Outcome['facets'] = perFacet(() => []);

function outcome(total: number, facets: Partial<Outcome['facets']> = {}): Outcome {
  return {
    total,
    answers: [],
    facets: { ...none, ...facets },
    hints: async () => ({ missing: [], nearest: [] }),
  };
}
const years = (chosen: string[] = [], count = 3) =>
  Array.from({ length: count }, (_, i) => ({
    value: String(2015 + i),
    count: i + 1,
    chosen: chosen.includes(String(2015 + i)),
  }));
const box = (value: string) => element<HTMLInputElement>(`input[value="${value}"]`);
const labels = () => [...document.querySelectorAll('.facets label')].map(({ textContent }) => textContent);

beforeEach(() => {
  openPage('');
  changes = [];
  filters = createSearchFilters(
    (change) => changes.push(change),
    () => undefined,
  );
  document.body.append(filters.element);
});

test('years are listed from the latest, other values from the most frequent', () => {
  const level = [
    { value: '市级', count: 1, chosen: false },
    { value: '省级', count: 2, chosen: false },
  ];
  filters.show(outcome(3, { year: years(), level }), state());
  assert.deepEqual(labels().sort(), ['20151', '20162', '20173', '市级1', '省级2'].sort());
  assert.deepEqual(
    labels().filter((label) => label?.startsWith('20')),
    ['20173', '20162', '20151'],
  );
  assert.deepEqual(
    labels().filter((label) => label?.includes('级')),
    ['省级2', '市级1'],
  );
});

test('a facet that leaves no choice is left out, unless it is chosen', () => {
  filters.show(outcome(3, { year: years([], 1) }), state());
  assert.deepEqual(labels(), []);
  filters.show(outcome(3, { year: years(['2015'], 1) }), state({ year: ['2015'] }));
  assert.deepEqual(labels(), ['20151']);
});

test('more than nine values are folded after eight, and unfolded where one of them is chosen', () => {
  filters.show(outcome(3, { year: years([], 9) }), state());
  assert.equal(document.querySelector('.facets details'), null);
  filters.show(outcome(3, { year: years([], 11) }), state());
  assert.equal(textOf('.facets summary'), '还有3项');
  assert.equal(element<HTMLDetailsElement>('.facets details').open, false);
  filters.show(outcome(3, { year: years(['2015'], 11) }), state({ year: ['2015'] }));
  assert.equal(element<HTMLDetailsElement>('.facets details').open, true);
});

test('each change reports all choices', () => {
  filters.show(outcome(3, { year: years() }), state());
  for (const year of ['2015', '2017']) {
    box(year).checked = true;
    box(year).dispatchEvent(new Event('change', { bubbles: true }));
  }
  box('date').checked = true;
  box('date').dispatchEvent(new Event('change', { bubbles: true }));
  assert.deepEqual(changes.at(-1), { facets: { year: ['2017', '2015'] }, sort: 'date' });
});

test('a box that was ticked keeps the focus when it is rendered again', () => {
  filters.show(outcome(3, { year: years() }), state());
  box('2016').focus();
  filters.show(outcome(2, { year: years(['2016']) }), state({ year: ['2016'] }));
  assert.equal((document.activeElement as HTMLInputElement).value, '2016');
});

test('the heading counts the choices, and they can be cleared', () => {
  filters.show(outcome(3, { year: years(['2015', '2016']) }), state({ year: ['2015', '2016'] }));
  assert.equal(textOf('.search-filters > summary'), '筛选与排序（已选2项）');
  element('button[type=reset]').click();
  assert.deepEqual(changes.at(-1)?.facets, {});
});

test('it is hidden if there is nothing to choose or to sort', () => {
  const shownFor = (given: Outcome | undefined, facets?: SearchState['facets']) => {
    filters.show(given, state(facets));
    return !filters.element.hidden;
  };
  assert.deepEqual(
    [
      shownFor(undefined),
      shownFor(outcome(1)),
      shownFor(outcome(2)),
      shownFor(outcome(0), { year: ['2015'] }),
    ],
    [false, false, true, true],
  );
});
