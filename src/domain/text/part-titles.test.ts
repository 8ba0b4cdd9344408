import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fullText } from '#domain/document/invented.fixture.ts';
import { comparable, partTitles } from './part-titles.ts';

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

const equal: [string, string][] = [
  ['（甲政发 [2024]1号)', '(甲政发〔2024〕１号）'],
  ['2016-2020年规划', '2016—2020 年规划'],
  ['关于《甲》的通知', '关于〈甲〉的通知'],
  ['ＡＢc', 'abC'],
  ['关于甲、\n乙的通知', '关于甲乙的通知'],
];

for (const [a, b] of equal) {
  test(`compares “${a}” and “${b}” as equal`, () => {
    assert.equal(comparable(a), comparable(b));
  });
}

const different: [string, string][] = [
  ['关于甲的通知', '关于乙的通知'],
  ['2019年', '2020年'],
  ['第1号', '第11号'],
];

for (const [a, b] of different) {
  test(`compares “${a}” and “${b}” as different`, () => {
    assert.notEqual(comparable(a), comparable(b));
  });
}
