import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isTabRow } from './line.ts';

const cases: [string, boolean][] = [
  ['甲\t乙', true],
  ['1.\t登记', false],
  ['（一）\t登记', false],
  ['第一章\t总则', false],
  ['1.\t登记\t甲', true],
  ['2.登记\t甲', true],
  ['登记', false],
];

for (const [text, isRow] of cases)
  test(`${JSON.stringify(text)} is ${isRow ? 'a' : 'no'} row of a table`, () =>
    assert.equal(isTabRow(text), isRow));
