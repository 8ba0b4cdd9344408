import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fullText } from '#domain/document/invented.fixture.ts';
import { partTitles } from './part-titles.ts';

test('finds the titles of texts beside their labels, below them, and without one', () => {
  const { units } = fullText('source', [
    ...['关于登记的通知', '照办。', '甲市人民政府', '2020年3月1日'],
    ...['登记办法', '第一条　甲。', '附件1', '甲表', '乙。', '附件2：丙表', '丁。'],
  ]);
  assert.deepEqual(partTitles(units), [
    { part: 'att_1', title: '登记办法' },
    { part: 'att_1__att_1', title: '甲表' },
    { part: 'att_1__att_2', title: '丙表' },
  ]);
});
