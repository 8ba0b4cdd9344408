import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { formatDocumentNumber } from '#domain/number/document-number.ts';
import { parseQuery } from './parse-query.ts';

const read = (typed: string) => {
  const { number } = parseQuery(typed);
  return number && formatDocumentNumber(number);
};

const dresses = [
  '甲政发〔2020〕5号',
  '甲政发[2020]5号',
  '甲政发(2020)5号',
  '甲政发（2020）5号',
  '甲政发【2020】5号',
  '甲政发﹝2020﹞5号',
  '甲政发2020 5号',
  '甲政发 2020 5',
  '甲政发2020年5号',
  '甲政发〔2020〕5',
  '甲政发〔２０２０〕５号',
  '甲政发〔2020〕05号',
  '甲政发〔2020〕第5号',
  ' 甲政发 〔2020〕 5 号 ',
  '“甲政发〔2020〕5号”',
  '甲政发〔2020〕5号文',
  '甲政发〔2020〕5号文件',
  '甲政发(2020) 5',
  '甲政发〔2020年〕5号',
];

for (const typed of dresses) {
  test(`reads the number in “${typed}”`, () => {
    assert.equal(read(typed), '甲政发〔2020〕5号');
    assert.deepEqual(parseQuery(typed).phrases, [['甲', '政', '发', '2020', '5', '号']]);
  });
}

const others: [string, string | undefined][] = [
  ['国务院令第375号', '国务院令第375号'],
  ['国务院令 第375号', '国务院令第375号'],
  ['财政部公告2019年第39号', '财政部公告2019年第39号'],
  ['甲政发 2020', undefined],
  ['甲市2020年登记', undefined],
  ['2020', undefined],
  ['号', undefined],
  ['第5号', undefined],
  ['登记办法', undefined],
];

for (const [typed, number] of others) {
  test(`reads ${number ?? 'no number'} in “${typed}”`, () => {
    assert.equal(read(typed), number);
  });
}

const phrases: [string, string[][]][] = [
  ['登记', [['登', '记']]],
  [
    '做好登记 备案',
    [
      ['做', '好', '登', '记'],
      ['备', '案'],
    ],
  ],
  ['登记，备案', [['登', '记', '备', '案']]],
  [
    '登记\u3000备案',
    [
      ['登', '记'],
      ['备', '案'],
    ],
  ],
  ['GB9704 —— “办法”', [['gb9704'], ['办', '法']]],
  ['，。 "', []],
  ['', []],
];

for (const [typed, expected] of phrases) {
  test(`asks for ${expected.map((words) => words.join('')).join(' + ') || 'nothing'} by “${typed}”`, () => {
    assert.deepEqual(parseQuery(typed), { phrases: expected });
  });
}

test('cuts a query that no reader types', () => {
  assert.equal(parseQuery('甲'.repeat(1000)).phrases[0]?.length, 200);
});

test('takes anything typed without throwing, and never asks for an empty phrase', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'甲政发〔〕()2019 第5号年文"') })),
      (typed) => {
        assert.ok(parseQuery(typed).phrases.every((words) => words.length > 0));
      },
    ),
  );
});
