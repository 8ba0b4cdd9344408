import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import { settled, textOf } from '#client/page.fixture.ts';
import { noTables } from '#search/shared/search-tables.ts';
import type { SearchSources } from '#search/sources/search-sources.ts';
import { gone, isReady, never, shown, sources, state, viewOf, watchConsole } from './search-view.fixture.ts';

const watched = watchConsole();

test('of two searches only the later shows anything, whichever ends first', async () => {
  const pending: (() => void)[] = [];
  const index = {
    ...sources.index,
    find: (phrase: string) =>
      new Promise<Awaited<ReturnType<typeof sources.index.find>>>((resolve) => {
        pending.push(() => resolve(sources.index.find(phrase)));
      }),
  };
  const view = viewOf({ index });
  const first = view.show(state('唱本'));
  await settled();
  const second = view.show(state('手抄'));
  await settled();
  for (const answer of pending.reverse()) {
    answer();
    await settled();
  }
  await Promise.all([first, second]);
  assert.equal(textOf('#results-status'), '找到1件、1条。');
  assert.deepEqual(shown(), ['jiazhengfa-2020-5']);
});

test('documents are counted before any is read, and listed as soon as all above them are read', async () => {
  const release = new Map<string, () => void>();
  const text = async (id: string) => {
    await new Promise<void>((resolve) => release.set(id, resolve));
    return sources.text(id);
  };
  const showing = viewOf({ text }).show(state('唱本'));
  while (release.size < 2) await settled();
  assert.deepEqual([textOf('#results-status'), shown(), isReady()], ['找到2件。', [], false]);
  release.get('jiazhengfa-2020-5')?.();
  while (shown().length === 0) await settled();
  assert.deepEqual([shown(), isReady()], [['jiazhengfa-2020-5'], false]);
  release.get('yijiaofa-2018-1')?.();
  await showing;
  assert.deepEqual([shown(), isReady()], [['jiazhengfa-2020-5', 'yijiaofa-2018-1'], true]);
});

test('a search that takes longer says that it is under way, and earlier results stay', async () => {
  mock.timers.enable({ apis: ['setTimeout', 'Date'] });
  let tables = sources.tables;
  const view = viewOf({ tables: () => tables() });
  await view.show(state('唱本'));
  tables = never;
  const showing = view.show(state('手抄'));
  assert.match(textOf('#results-status'), /^找到2件/);
  mock.timers.tick(300);
  assert.deepEqual([textOf('#results-status'), shown().length, isReady()], ['正在检索……', 2, false]);
  mock.timers.tick(12_000);
  await showing;
  assert.ok(isReady());
});

test('if the tables never arrive, titles are searched, and the page says what is missing', async () => {
  mock.timers.enable({ apis: ['setTimeout', 'Date'] });
  const showing = viewOf({ tables: never }).show(state('唱本'));
  mock.timers.tick(12_000);
  await showing;
  assert.deepEqual(shown().length, 2);
  assert.match(textOf('#results-status'), /检索数据未能读取/);
});

/** What does not arrive; what the status says, and how many documents are listed. */
const failures: [string, Partial<SearchSources>, RegExp, number][] = [
  ['the index', { index: { find: gone, ids: gone } }, /2件.*全文索引未能读取/, 2],
  ['the tables', { tables: async () => noTables }, /2件.*检索数据未能读取/, 2],
  ['the texts', { text: gone }, /^找到2件。$/, 2],
  ['texts and titles', { text: gone, titles: gone }, /^找到2件。有2件未能读取，未列出。$/, 0],
  [
    'index and titles',
    { index: { find: gone, ids: gone }, titles: gone },
    /^检索未成功，请检查网络后再试，也可到文件目录查找。$/,
    0,
  ],
];
for (const [name, given, status, count] of failures)
  test(`without ${name} the page says what is missing, and is ready`, async () => {
    await viewOf(given).show(state('唱本'));
    assert.match(textOf('#results-status'), status);
    assert.deepEqual([shown().length, isReady(), watched.logged], [count, true, []]);
  });
