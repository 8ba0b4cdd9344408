import assert from 'node:assert/strict';
import { afterEach, beforeEach, mock, test } from 'node:test';
import { element, openPage } from '#client/page.fixture.ts';
import { Unavailable } from '#search/sources/unavailable.ts';
import { open } from './around-sheet.ts';

const page = '<main><h1>前后文件</h1><ol class="timeline-list"><li>登记办法</li></ol></main>';
let answer: () => Promise<Response>;

openPage('');
beforeEach(() => {
  openPage('<a id="opener" href="https://library.example/documents/notice/around/">前后文件1件</a>');
  mock.method(globalThis, 'fetch', () => answer());
});
afterEach(() => mock.reset());

test('a sheet named after its link shows the list of the page', async () => {
  answer = async () => new Response(page);
  await open(element('#opener'));
  const sheet = element('dialog');
  assert.equal(
    document.getElementById(sheet.getAttribute('aria-labelledby') ?? '')?.textContent,
    '前后文件1件',
  );
  assert.equal(element('dialog nav .timeline-list').textContent, '登记办法');
});

for (const [name, way] of [
  ['is not there', async () => new Response(page, { status: 404 })],
  ['is one of the network’s', async () => new Response('<p>Please sign in.')],
  ['does not come', () => Promise.reject(new TypeError('Failed to fetch'))],
] as [string, () => Promise<Response>][])
  test(`where the page ${name} nothing opens, and the link leads there`, async () => {
    answer = way;
    await assert.rejects(open(element('#opener')), Unavailable);
    assert.equal(document.querySelector('dialog'), null);
  });
