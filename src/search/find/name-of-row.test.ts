import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nameOfRow } from './name-of-row.ts';

const titles = async () => ({
  ids: ['jia-2020-5', 'yi'],
  titles: ['关于整理唱本的通知', '展演办法'],
  numbers: ['甲〔2020〕5号', ''],
  readings: {},
});

test('gives id, title and number of a row, and rejects where there is none', async () => {
  assert.deepEqual(await nameOfRow(0, { titles }), {
    id: 'jia-2020-5',
    title: '关于整理唱本的通知',
    number: '甲〔2020〕5号',
  });
  assert.deepEqual(await nameOfRow(1, { titles }), { id: 'yi', title: '展演办法', number: undefined });
  await assert.rejects(nameOfRow(2, { titles }));
  await assert.rejects(nameOfRow(0, { titles: () => Promise.reject(new Error('gone')) }));
});
