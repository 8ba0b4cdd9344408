import assert from 'node:assert/strict';
import { afterEach, beforeEach, mock, test } from 'node:test';
import { element, openPage, press } from '#client/page.fixture.ts';
import { watchSearchField } from './search-field.ts';

let told: string[];
const field = () => element<HTMLInputElement>('input');
const type = (words: string) => {
  field().value = words;
  field().dispatchEvent(new Event('input', { bubbles: true }));
};
const compose = (kind: 'start' | 'end') => field().dispatchEvent(new Event(`composition${kind}`));
const submit = () => element('form').dispatchEvent(new Event('submit', { cancelable: true }));

beforeEach(() => {
  openPage('<form><input></form>');
  told = [];
  mock.timers.enable({ apis: ['setTimeout'] });
  watchSearchField(field(), {
    onType: (typed) => told.push(`typed ${typed}`),
    onEnter: (typed) => told.push(`entered ${typed}`),
  });
});
afterEach(() => mock.timers.reset());

test('what is typed is reported at a pause, trimmed', () => {
  type('技');
  mock.timers.tick(150);
  type(' 技工 ');
  mock.timers.tick(150);
  assert.deepEqual(told, []);
  mock.timers.tick(50);
  assert.deepEqual(told, ['typed 技工']);
});

test('what is submitted is reported at once, and only once', () => {
  type('技工');
  submit();
  mock.timers.tick(1000);
  assert.deepEqual(told, ['entered 技工']);
});

test('nothing of a composition is reported until it ends', () => {
  type('技');
  compose('start');
  type('技gong');
  mock.timers.tick(1000);
  assert.deepEqual(told, []);
  type('技工');
  compose('end');
  mock.timers.tick(200);
  assert.deepEqual(told, ['typed 技工']);
});

test('Enter that confirms a composition submits nothing; the next Enter does', () => {
  press(field(), 'Enter', { keyCode: 229 });
  submit();
  assert.deepEqual(told, []);
  field().dispatchEvent(new Event('keyup'));
  press(field(), 'Enter');
  submit();
  assert.deepEqual(told, ['entered ']);
});
