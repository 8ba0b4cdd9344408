import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quoteAfter } from './reference.ts';

const cases: [place: string, sentence: string, quote: string][] = [
  ['二、（一）', '（一）做好登记。', '做好登记。'],
  ['二、', '二、做好登记。', '做好登记。'],
  ['二、（一）第2段', '做好登记。', '做好登记。'],
  ['第三十条', '第三十条　做好登记。', '做好登记。'],
  ['附件1 第十条之一', '第十条之一　做好登记。', '做好登记。'],
  ['第三十条', '条件齐备。', '条件齐备。'],
  ['开头', '做好登记。', '做好登记。'],
  ['二、第1段', '段长负责登记。', '段长负责登记。'],
];

for (const [place, sentence, quote] of cases) {
  test(`quotes “${quote}” after ${place}`, () => assert.equal(quoteAfter(place, sentence), quote));
}
