import assert from 'node:assert/strict';
import { afterEach, beforeEach, mock, test } from 'node:test';
import { openPage, settled, textOf } from '#client/page.fixture.ts';
import { Unavailable } from '#search/sources/unavailable.ts';
import { type Action, actionList } from './action-list.ts';
import { copyLink, systemActions } from './share-actions.ts';

let logged: unknown[];
beforeEach(() => {
  openPage('');
  logged = [];
  mock.method(console, 'error', (error: unknown) => logged.push(error));
});
afterEach(() => mock.reset());

async function perform(...actions: Action[]): Promise<string> {
  document.body.replaceChildren(...actionList(actions, '先选中'));
  for (const button of document.querySelectorAll('button')) {
    button.click();
    await settled();
  }
  return textOf('[role=status]');
}
const clipboard = (writeText: (text: string) => Promise<void>) =>
  mock.method(navigator.clipboard, 'writeText', writeText);

test('an action says what it has done, and the next one removes what it showed', async () => {
  const picture = document.createElement('figure');
  const shows = { label: '二维码', act: async () => ({ message: '二维码', add: picture }) };
  assert.equal(await perform(shows), '二维码');
  assert.ok(document.body.contains(picture));
  assert.equal(await perform(shows, { label: '复制', act: async () => ({ message: '已复制' }) }), '已复制');
  assert.equal(document.body.contains(picture), false);
});

test('an action whose script does not arrive says so', async () => {
  const act = () => Promise.reject(new Unavailable('module'));
  assert.equal(await perform({ label: '二维码', act }), '未成功，请检查网络后再试');
  assert.deepEqual(logged, []);
});

test('a fault of the program reaches the console', async () => {
  const fault = new TypeError('x');
  assert.equal(await perform({ label: '二维码', act: () => Promise.reject(fault) }), '未成功，本站程序出错');
  assert.deepEqual(logged, [fault]);
});

test('a link is copied', async () => {
  const copied: string[] = [];
  clipboard(async (text) => void copied.push(text));
  assert.equal(await perform({ label: '复制', act: () => copyLink('https://x/', '已复制') }), '已复制');
  assert.deepEqual(copied, ['https://x/']);
});

test('if the clipboard refuses, the old way is used', async () => {
  clipboard(() => Promise.reject(new DOMException('denied', 'NotAllowedError')));
  Object.assign(document, { execCommand: () => true });
  assert.equal(await perform({ label: '复制', act: () => copyLink('https://x/', '已复制') }), '已复制');
  assert.equal(document.querySelector('textarea'), null);
});

test('where nothing can be copied the link is shown, selected', async () => {
  clipboard(() => Promise.reject(new DOMException('denied', 'NotAllowedError')));
  Object.assign(document, { execCommand: () => false });
  const words = await perform({ label: '复制', act: () => copyLink('https://x/', '已复制') });
  assert.equal(words, '未能复制：已选中链接，请手动复制');
  assert.equal(getSelection()?.toString(), 'https://x/');
});

for (const [name, kind, words] of [
  ['the reader closes', 'AbortError', ''],
  ['the system refuses', 'NotAllowedError', '未能分享'],
] as const)
  test(`a share sheet that ${name} says “${words}”`, async () => {
    Object.defineProperty(navigator, 'share', {
      value: () => Promise.reject(new DOMException('no', kind)),
      configurable: true,
    });
    assert.equal(await perform(...systemActions('甲', 'https://x/')), words);
    Reflect.deleteProperty(navigator, 'share');
  });

test('without a share sheet nothing offers one', () => {
  assert.deepEqual(systemActions('甲', 'https://x/'), []);
});

test('an action is named with what it acts on, and a page to open is a link', () => {
  document.body.replaceChildren(
    ...actionList([{ label: '打开本条', of: '第二部分', href: '/documents/jia/sec_2/' }]),
  );
  const link = document.querySelector('a');
  assert.equal(link?.getAttribute('aria-label'), '打开本条：第二部分');
  assert.equal(link?.pathname, '/documents/jia/sec_2/');
});
