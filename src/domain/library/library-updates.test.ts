import assert from 'node:assert/strict';
import { test } from 'node:test';
import { issuers, record } from '#domain/document/invented.fixture.ts';
import { makeLibrary } from './library.ts';
import { latestUpdates, libraryUpdates } from './library-updates.ts';

const library = makeLibrary(
  [
    record('a', '甲办法', null, {
      added: '2024-03-01',
      updates: [{ date: '2024-05-02', kind: 'correction', what: '标题' }],
    }),
    record('b', '乙办法', null, {
      added: '2024-05-02',
      textWithdrawn: { date: '2024-06', reason: '原件不予公开' },
    }),
    record('c', '丙办法', null),
    record('d', '丁办法', null, { updates: [{ date: '2024', kind: 'text', what: '原件由读者提供' }] }),
  ],
  issuers,
);

const rows = (withdrawn: Parameters<typeof libraryUpdates>[1] = []) =>
  libraryUpdates(library, withdrawn).map(({ date, updates }) => [
    date,
    ...updates.map(({ kind, id, what }) => [kind, id, what ?? ''].join(' ').trim()),
  ]);

test('lists what is dated, the latest first, and on a day what was taken in before what was corrected', () => {
  assert.deepEqual(rows(), [
    ['2024', '收录全文 d 原件由读者提供'],
    ['2024-06', '撤下全文 b 原件不予公开'],
    ['2024-05-02', '收录 b', '更正 a 标题'],
    ['2024-03-01', '收录 a'],
  ]);
});

test('lists withdrawn documents by what may still be said of them', () => {
  const gone = { date: '2024-03-01', reason: '重复收录', instead: [] };
  const found = rows([
    { id: 'e', title: '戊办法', ...gone },
    { id: 'f', ...gone },
  ]);
  assert.deepEqual(found.at(-1), ['2024-03-01', '收录 a', '撤下 e 戊办法，重复收录', '撤下 f f，重复收录']);
});

test('leaves out what is earlier than there is room for, and counts it', () => {
  const days = libraryUpdates(library, []);
  const found = (limit: number) => {
    const { days: shown, left } = latestUpdates(days, limit);
    return [...shown.map(({ updates }) => updates.length), left];
  };
  assert.deepEqual(found(3), [1, 1, 1, 2]);
  assert.deepEqual(found(4), [1, 1, 2, 1]);
  assert.deepEqual(found(5), [1, 1, 2, 1, 0]);
  assert.deepEqual(found(99), [1, 1, 2, 1, 0]);
});
