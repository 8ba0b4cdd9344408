import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { formatNumeral, parseNumeral } from './numeral.ts';

const read: [string, number | undefined][] = [
  ['7', 7],
  ['089', 89],
  ['１４９', 149],
  ['一', 1],
  ['十', 10],
  ['十一', 11],
  ['一十一', 11],
  ['二十', 20],
  ['九十九', 99],
  ['一百', 100],
  ['一百零五', 105],
  ['一百〇五', 105],
  ['一百一十五', 115],
  ['一百十五', 115],
  ['两百', 200],
  ['一千零五十', 1050],
  ['一千零五', 1005],
  ['九千九百九十九', 9999],
  ['四二三', 423],
  ['二〇一九', 2019],
  ['二○○八', 2008],
  ['二OO八', 2008],
  ['二ＯＯ八', 2008],
  ['二0一九', 2019],
  ['一九八五', 1985],
  ['廿三', 23],
  ['卅', 30],
  ['零', 0],
  ['', undefined],
  ['O', undefined],
  ['〇〇', undefined],
  ['一百一', undefined],
  ['一千五', undefined],
  ['百', undefined],
  ['十百', undefined],
  ['十〇', undefined],
  ['人十', undefined],
  ['1一', undefined],
  ['第一', undefined],
  [' 1', undefined],
];

for (const [text, value] of read) {
  test(`reads “${text}” as ${value}`, () => assert.equal(parseNumeral(text), value));
}

const written: [number, string][] = [
  [0, '零'],
  [1, '一'],
  [10, '十'],
  [11, '十一'],
  [20, '二十'],
  [105, '一百零五'],
  [110, '一百一十'],
  [1005, '一千零五'],
  [1050, '一千零五十'],
  [2019, '二千零一十九'],
  [10000, '10000'],
  [1.5, '1.5'],
];

for (const [number, text] of written) {
  test(`writes ${number} as ${text}`, () => assert.equal(formatNumeral(number), text));
}

test('reads back every number that it writes', () => {
  fc.assert(fc.property(fc.nat(9999), (number) => parseNumeral(formatNumeral(number)) === number));
});

test('takes any text without throwing', () => {
  const characters = fc.constantFrom(...'一二九十百千〇零OＯ两廿卅012号');
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: characters }), fc.string()), (text) => {
      const value = parseNumeral(text);
      assert.ok(value === undefined || Number.isInteger(value));
    }),
  );
});
