import assert from 'node:assert/strict';
import { test } from 'node:test';
import { comparable } from './comparable.ts';

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
