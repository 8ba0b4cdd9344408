import assert from 'node:assert/strict';
import { test } from 'node:test';
import { issuers, record } from '#domain/document/invented.fixture.ts';
import { cutTo, dateInWords, shortName, widthOf } from './label.ts';

/** A title, a number, and the name. */
const names: [string, string | null, string][] = [
  ['关于登记的通知', '甲政发〔2019〕3号', '甲政发〔2019〕3号'],
  ['甲市人民政府关于登记的通知', null, '登记'],
  ['关于印发登记办法的通知', null, '登记办法'],
  ['三年方案', null, '三年方案'],
  ['通知', null, '通知'],
];

for (const [title, number, expected] of names)
  test(`“${title}”${number ? `, ${number},` : ''} is called ${expected}`, () =>
    assert.equal(shortName(record('a', title, number), issuers), expected));

test('a number that is in doubt still serves as a name', () => {
  assert.equal(
    shortName(
      record('a', '关于登记的通知', null, { citedAs: ['甲政发〔2019〕4号'], numberDoubt: '待核' }),
      issuers,
    ),
    '甲政发〔2019〕4号',
  );
});

test('a Han character is as wide as high, a digit is not', () => {
  assert.equal(widthOf('登记'), 2);
  assert.ok(widthOf('2019') < 3);
});

test('what is too long is cut, and says so', () => {
  for (const [text, longest, expected] of [
    ['登记办法', 4, '登记办法'],
    ['登记管理办法', 4, '登记管…'],
    ['登记', 1, '登…'],
  ] as const)
    assert.equal(cutTo(text, longest), expected);
});

test('a year that only the number gives says so', () => {
  assert.equal(dateInWords(record('a', '通知', '甲政发〔2019〕3号')), '2019年（据文号）');
  assert.equal(dateInWords(record('a', '通知', null)), undefined);
});
