import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { element, openPage, press } from '#client/page.fixture.ts';
import { addResultKeys } from './result-keys.ts';

beforeEach(() => {
  openPage(`<input><ol id="results"><li><a href="#" id="a"></a>
    <details><summary id="more"></summary><a href="#" id="hidden"></a></details></li><li><a href="#" id="b"></a></li></ol>`);
  addResultKeys(element<HTMLInputElement>('input'), element('#results'));
  element('input').focus();
});
const focused = () => document.activeElement?.id || document.activeElement?.localName;
const keys = (...names: string[]) => {
  for (const name of names) press(document.activeElement as Element, name);
  return focused();
};

test('down leads from the field through what is shown, and stops at the end', () => {
  assert.equal(keys('ArrowDown'), 'a');
  assert.equal(keys('ArrowDown'), 'more');
  assert.equal(keys('ArrowDown'), 'b');
  assert.equal(keys('ArrowDown'), 'b');
});

test('up leads back into the field', () => {
  keys('ArrowDown', 'ArrowDown');
  assert.equal(keys('ArrowUp'), 'a');
  assert.equal(keys('ArrowUp'), 'input');
});

test('what is unfolded is on the way', () => {
  element('details').setAttribute('open', '');
  assert.equal(keys('ArrowDown', 'ArrowDown', 'ArrowDown'), 'hidden');
});

test('the arrows of an input method stay in the field', () => {
  press(element('input'), 'ArrowDown', { keyCode: 229 });
  assert.equal(focused(), 'input');
});
