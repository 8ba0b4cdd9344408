import assert from 'node:assert/strict';
import { test } from 'node:test';
import { element, openPage } from '#client/page.fixture.ts';

const ids = ['sec_1', 'sec_2', 'sec_3'];
openPage(`
  <nav class="outline"><details><summary>目录</summary>${ids.map((id) => `<a href="#${id}"></a>`).join('')}</details></nav>
  ${ids.map((id) => `<section id="${id}"></section>`).join('')}`);
await import('./outline.ts');

/** Places the clauses at these pixels below the top of a window 768 high, in the middle of a long page. */
function layOut(...tops: number[]): void {
  for (const [i, id] of ids.entries())
    element(`#${id}`).getBoundingClientRect = () => new DOMRect(0, tops[i] ?? 0, 600, 100);
  Object.defineProperty(document.documentElement, 'scrollHeight', { value: 9000, configurable: true });
  Object.defineProperty(globalThis, 'scrollY', { value: 4000, configurable: true });
  dispatchEvent(new Event('scroll'));
}
const current = () => document.querySelector<HTMLAnchorElement>('.outline [aria-current=location]')?.hash;

test('the clause being read is the last that begins above the line', () => {
  layOut(-500, 100, 900);
  assert.equal(current(), '#sec_2');
  layOut(-900, -500, 100);
  assert.equal(current(), '#sec_3');
  layOut(-500, 400, 900);
  assert.equal(current(), '#sec_1');
});

test('above the first clause none is being read', () => {
  layOut(500, 700, 900);
  assert.equal(current(), undefined);
});

test('the clause of the address counts as being read while its beginning is visible', () => {
  location.hash = '#sec_2';
  layOut(-500, 400, 450);
  assert.equal(current(), '#sec_2');
  layOut(-900, -10, 100);
  assert.equal(current(), '#sec_3');
});
