import assert from 'node:assert/strict';
import { afterEach, beforeEach, mock, test } from 'node:test';
import { element, openPage, textOf } from '#client/page.fixture.ts';
import { announcer } from './announcer.ts';

let say: ReturnType<typeof announcer>;
beforeEach(() => {
  openPage('<p id="line"></p><div id="below"><a href="#">文件目录</a></div>');
  mock.timers.enable({ apis: ['setTimeout'] });
  say = announcer(element('#line'), element('#below'));
});
afterEach(() => mock.timers.reset());
const live = () => element('#line').getAttribute('aria-live');

test('the result of a submitted query is announced at once', () => {
  say('有3件', false);
  assert.deepEqual(
    [textOf('#line'), live(), element('#below').getAttribute('aria-live')],
    ['有3件', 'polite', 'polite'],
  );
});

test('changes during typing show at once, and are announced at a pause', () => {
  say('有3件', true);
  mock.timers.tick(900);
  say('有2件', true);
  mock.timers.tick(900);
  assert.deepEqual([textOf('#line'), live()], ['有2件', 'off']);
  const before = element('#below a');
  mock.timers.tick(100);
  assert.deepEqual([textOf('#line'), live()], ['有2件', 'polite']);
  assert.notEqual(element('#below a'), before);
});

test('what has the focus is not rewritten', () => {
  element('#below a').focus();
  const before = element('#below a');
  say('有3件', false);
  assert.equal(element('#below a'), before);
});
