import assert from 'node:assert/strict';
import { afterEach, beforeEach, mock, test } from 'node:test';
import { openPage } from '#client/page.fixture.ts';
import { fullText, issuers } from '#domain/document/invented.fixture.ts';
import { makeLibrary } from '#domain/library/library.ts';
import { sourcesOf } from '#search/find/sources.fixture.ts';
import { Unavailable } from '#search/sources/unavailable.ts';
import { showHits } from './show-hits.ts';

const id = 'jiazhengfa-2020-5';
const paragraphs = [
  '甲市人民政府',
  '甲政发〔2020〕5号',
  '关于整理地方戏曲唱本的通知',
  '各镇：',
  '一、整理范围',
  '凡手抄的唱本，都在整理之列。',
  '甲市人民政府',
  '2020年3月1日',
];
const { sources } = sourcesOf(makeLibrary([fullText(id, paragraphs)], issuers));
/** What the site holds, by the end of its address. */
const files: [RegExp, () => Promise<unknown>][] = [
  [/tables\.json$/, () => sources.tables()],
  [/titles\.json$/, () => sources.titles()],
  [/texts\//, () => sources.text(id)],
];

beforeEach(() => {
  // The page brings a fetch of its own.
  openPage('');
  mock.method(globalThis, 'fetch', async (address: string) => {
    const file = files.find(([end]) => end.test(address));
    return file ? Response.json(await file[1]()) : new Response('', { status: 404 });
  });
});
afterEach(() => mock.reset());

function open(query: string): void {
  openPage(
    '<main><article id="text"><section id="sec_1"><h2>一、整理范围</h2><p id="sec_1__p_1">凡手抄的唱本，都在整理之列。</p></section></article></main>',
    `/documents/${id}/?q=${encodeURIComponent(query)}`,
  );
}
const marked = () => [...document.querySelectorAll('mark.hit')].map((mark) => mark.textContent).join('|');
const bars = () => document.querySelectorAll('.hit-bar').length;

test('the query of the address is marked in the text, and a bar leads through the marks', async () => {
  open('唱本');
  await showHits();
  assert.deepEqual([marked(), bars()], ['唱本', 1]);
});

for (const query of ['没有的字句', '%', '.*', '\u0000', '<b>'])
  test(`where nothing is found there is no bar: ${JSON.stringify(query)}`, async () => {
    open(query);
    await showHits();
    assert.deepEqual([marked(), bars()], ['', 0]);
  });

test('if the text does not arrive, the page stays unchanged', async () => {
  open('唱本');
  const before = document.body.innerHTML;
  mock.method(globalThis, 'fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  await assert.rejects(showHits(), Unavailable);
  assert.equal(document.body.innerHTML, before);
});
