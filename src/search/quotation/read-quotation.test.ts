import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readQuotation } from './read-quotation.ts';

/** What is pasted, its parts, the source that it names. */
const cases: [string, string[], string?][] = [
  ['甲乙', ['甲乙']],
  [' “甲乙。” ', ['甲乙。']],
  ['「甲『乙』」', ['甲『乙』']],
  ['“甲“乙”丙”', ['甲“乙”丙']],
  ['“甲”和“乙”', ['“甲”和“乙”']],
  ['《办法》', ['办法']],
  ['《甲》和《乙》', ['《甲》和《乙》']],
  ['甲……乙', ['甲', '乙']],
  ['甲...乙（……）丙。。。', ['甲', '乙', '丙']],
  ['……甲，……', ['甲，']],
  [
    '《办法》（甲政发〔2020〕5号）第一部分第（一）项：\n甲乙\nhttps://example.org/a/#b',
    ['甲乙'],
    '《办法》（甲政发〔2020〕5号）第一部分第（一）项：',
  ],
  ['根据《办法》规定：“甲乙”', ['甲乙'], '根据《办法》规定：'],
  ['按《办法》办，现通知如下：甲', ['按《办法》办，现通知如下：甲']],
  ['……', []],
];

for (const [pasted, parts, source] of cases) {
  test(`reads “${pasted.replaceAll('\n', '⏎')}”`, () => {
    const quotation = readQuotation(pasted);
    assert.deepEqual([quotation.parts, quotation.source], [parts, source]);
  });
}

test('keeps the whole beside the parts, for a text that holds dots itself', () => {
  assert.equal(readQuotation('“甲……乙”').whole, '甲……乙');
});
