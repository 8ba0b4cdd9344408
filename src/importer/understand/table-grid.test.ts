import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tableGrid } from './table-grid.ts';

const cell = (text: string, columns = 1, rows = 1) => ({ text, columns, rows });

test('lays spanning cells out, with empty places beside and below', () => {
  const found = tableGrid([
    [cell('事项'), cell('单位', 2)],
    [cell('登记', 1, 2), cell('甲科'), cell('乙科')],
    [cell('丙科'), cell('丁科')],
  ]);
  assert.deepEqual(found, {
    rows: [
      ['事项', '单位', ''],
      ['登记', '甲科', '乙科'],
      ['', '丙科', '丁科'],
    ],
    spanning: 2,
  });
});

test('fills short rows', () => {
  assert.deepEqual(tableGrid([[cell('甲'), cell('乙')], [cell('丙')]]).rows, [
    ['甲', '乙'],
    ['丙', ''],
  ]);
});

test('a cell that claims more rows than there are loses nothing', () => {
  assert.deepEqual(tableGrid([[cell('甲', 1, 9), cell('乙')]]).rows, [['甲', '乙']]);
});
