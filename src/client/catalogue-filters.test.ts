import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import { element, openPage, textOf } from './page.fixture.ts';

const row = (id: string, facets: object) => `<li id="${id}" data-facets='${JSON.stringify(facets)}'></li>`;
openPage(
  `<form id="filters"><select name="year"><option value="">全部</option><option>2019</option><option>2020</option></select>
   <select name="level"><option value="">全部</option><option>省级</option><option>市级</option></select></form>
   <button form="filters" type="reset">清除筛选</button><p id="catalogue-status">共3件。</p>
   <ol id="catalogue">${row('a', { year: ['2019'], level: ['省级'] })}${row('b', { year: ['2020'], level: ['省级', '市级'] })}${row('c', { year: ['2020'] })}</ol>`,
  '/documents/?year=2020&level=没有的',
);
await import('./catalogue-filters.ts');

const select = (name: string) => element<HTMLSelectElement>(`[name=${name}]`);
const shown = () =>
  [...document.querySelectorAll<HTMLElement>('#catalogue > li')].flatMap(({ id, hidden }) =>
    hidden ? [] : id,
  );
function choose(name: string, value: string): void {
  select(name).value = value;
  select(name).dispatchEvent(new Event('change', { bubbles: true }));
}

test('the address sets the choices, and unknown values in it are ignored', () => {
  assert.deepEqual([select('year').value, select('level').value, shown()], ['2020', '', ['b', 'c']]);
  assert.equal(textOf('#catalogue-status'), '找到2件。');
});

test('choices add up, and are kept in the address', () => {
  choose('level', '市级');
  assert.deepEqual(shown(), ['b']);
  assert.equal(location.search, '?year=2020&level=%E5%B8%82%E7%BA%A7');
  assert.ok(select('level').classList.contains('set'));
});

test('when nothing is left, the reader is told what to do', () => {
  choose('year', '2019');
  assert.deepEqual(
    [shown(), textOf('#catalogue-status')],
    [[], '没有符合条件的文件。请减少条件，或清除筛选。'],
  );
});

test('all is shown again when the choices are cleared, and the focus stays among them', () => {
  mock.timers.enable({ apis: ['setTimeout'] });
  element<HTMLFormElement>('#filters').reset();
  mock.timers.tick(0);
  mock.timers.reset();
  assert.deepEqual(shown(), ['a', 'b', 'c']);
  assert.deepEqual(
    [textOf('#catalogue-status'), location.search, element('button').hidden],
    ['共3件。', '', true],
  );
  assert.equal(document.activeElement, select('year'));
});
