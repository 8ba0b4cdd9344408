import assert from 'node:assert/strict';
import { beforeEach, mock, test } from 'node:test';
import { element, openPage, textOf } from '#client/page.fixture.ts';
import { showHitBar } from './hit-bar.ts';
import { markHits } from './mark-hits.ts';

const address = '/documents/a/?q=%E5%94%B1%E6%9C%AC';
const ids = ['sec_1', 'sec_2', 'sec_3'];

/** Opens a page with a hit in each clause, and the bar. */
function open(hash = '', clauses = ids): void {
  openPage(
    '<a class="skip" href="#main">跳到正文</a><main id="main"><article id="text"></article></main>',
    `${address}${hash}`,
  );
  element('#text').innerHTML = ids.map((id) => `<section id="${id}">唱本</section>`).join('');
  mock.timers.enable({ apis: ['setTimeout'] });
  const hits = clauses.map((id) => ({
    passage: { id, name: id, text: '唱本' },
    marks: [{ start: 0, end: 2 }],
  }));
  showHitBar(markHits(hits), { stay: false });
  mock.timers.tick(0);
  mock.timers.reset();
}
const click = (name: string) =>
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent?.startsWith(name))?.click();
const current = () => element('mark[data-current]').parentElement?.id;

beforeEach(() => open());

test('the bar counts hits, and steps through them in a circle, forwards and back', () => {
  assert.equal(textOf('.hit-bar [role=status]'), '第1处，共3处：sec_1');
  click('下一处');
  assert.equal(textOf('.hit-bar [role=status]'), '第2处，共3处：sec_2');
  click('上一处');
  click('上一处');
  assert.equal(textOf('.hit-bar [role=status]'), '第3处，共3处：sec_3');
  assert.equal(current(), 'sec_3');
});

test('the first hit in the clause of the address is current', () => {
  open('#sec_2');
  assert.equal(textOf('.hit-bar [role=status]'), '第2处，共3处：sec_2');
});

test('going to another clause goes to its hit', () => {
  location.hash = '#sec_3';
  dispatchEvent(new Event('hashchange'));
  assert.equal(textOf('.hit-bar [role=status]'), '第3处，共3处：sec_3');
});

test('a single hit has no next one, but a way back to it', () => {
  open('', ['sec_2']);
  assert.equal(textOf('.hit-bar [role=status]'), '共1处：sec_2');
  assert.deepEqual(
    [...document.querySelectorAll('.hit-bar button')].map(({ textContent }) => textContent),
    ['回到此处', '清除标记'],
  );
});

test('the link to the bar stands after the link to the text, or in the clause of the address', () => {
  assert.equal(element('.skip').nextElementSibling?.textContent, '跳到“下一处”（共3处）');
  open('#sec_2');
  assert.equal(element('#sec_2').firstElementChild?.className, 'skip-in-text');
});

test('removing the marks removes the bar, the link to it and the query in the address', () => {
  click('清除标记');
  assert.deepEqual([...document.querySelectorAll('mark, .hit-bar, button')], []);
  assert.equal(location.search, '');
  assert.equal(document.documentElement.dataset.hits, undefined);
  assert.equal(document.activeElement?.id, 'sec_1');
});

test('earlier addresses in the history lose the query too, once the marks are removed', () => {
  click('清除标记');
  history.replaceState(null, '', `${address}#sec_2`);
  dispatchEvent(new PopStateEvent('popstate'));
  assert.deepEqual([location.search, location.hash], ['', '#sec_2']);
});
