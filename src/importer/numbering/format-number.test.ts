import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatNumber } from './format-number.ts';
import { numberFormatCodes } from './number-format-codes.table.ts';
import { numberFormats } from './number-formats.table.ts';

// By hand from ECMA-376-1, 17.18.59. A question mark means that the result is doubtful.
const rows: [string, Record<number, string>][] = [
  ['decimal', { 0: '0', 1: '1', 101: '101' }],
  ['decimalZero', { 1: '01', 9: '09', 10: '10', 100: '100' }],
  ['decimalFullWidth', { 1: '１', 12: '１２' }],
  ['decimalFullWidth2', { 20: '２０' }],
  ['decimalEnclosedCircle', { 1: '①', 20: '⑳', 21: '21?' }],
  ['decimalEnclosedCircleChinese', { 1: '①', 10: '⑩' }],
  ['decimalEnclosedParen', { 1: '⑴', 20: '⒇', 21: '21?' }],
  ['decimalEnclosedFullstop', { 1: '⒈', 20: '⒛' }],
  ['numberInDash', { 3: '- 3 -' }],
  ['hex', { 26: '1A' }],
  ['upperLetter', { 1: 'A', 26: 'Z', 27: 'AA', 28: 'BB', 0: '0?' }],
  ['lowerLetter', { 1: 'a', 53: 'aaa' }],
  ['upperRoman', { 4: 'IV', 9: 'IX', 1994: 'MCMXCIV', 0: '0?' }],
  ['lowerRoman', { 14: 'xiv' }],
  [
    'chineseCounting',
    { 0: '〇', 1: '一', 10: '十', 11: '十一', 20: '二十', 99: '九十九', 100: '一〇〇?', 102: '一〇二?' },
  ],
  [
    'chineseCountingThousand',
    {
      1: '一',
      10: '十',
      12: '十二',
      21: '二十一',
      100: '一百',
      101: '一百零一',
      110: '一百一十',
      1005: '一千零五',
      10000: '10000?',
    },
  ],
  [
    'japaneseCounting',
    { 1: '一', 10: '十', 21: '二十一', 99: '九十九', 100: '百?', 101: '百一?', 215: '二百十五?' },
  ],
  ['ideographDigital', { 1: '一', 10: '一〇', 21: '二一' }],
  ['ideographTraditional', { 1: '甲', 10: '癸', 11: '11?' }],
  ['ideographZodiac', { 1: '子', 12: '亥', 13: '13?' }],
  ['ideographZodiacTraditional', { 1: '甲子', 12: '乙亥', 60: '癸亥', 61: '61?' }],
  ['ideographEnclosedCircle', { 1: '㈠', 10: '㈩', 11: '11?' }],
  [
    'chineseLegalSimplified',
    { 1: '壹', 10: '壹拾', 12: '壹拾贰', 100: '壹佰', 101: '壹佰零壹', 2345: '贰仟叁佰肆拾伍' },
  ],
  ['ideographLegalTraditional', { 6: '陸', 12: '壹拾貳' }],
  ['taiwaneseCountingThousand', { 110: '一百一十' }],
  ['none', { 1: '' }],
  ['001, 002, 003, ...', { 1: '001', 12: '012', 1000: '1000' }],
  ['cardinalText', { 2: '2?' }],
  ['toString', { 2: '2?' }],
];
for (const [format, numbers] of rows) {
  test(`writes numbers in the format ${format}`, () => {
    for (const [number, expected] of Object.entries(numbers)) {
      const { text, doubt } = formatNumber(format, Number(number));
      assert.equal(doubt ? `${text}?` : text, expected);
    }
  });
}

test('says which formats are unknown, and which numbers have no sign', () => {
  assert.equal(formatNumber('cardinalText', 2).doubt, 'format-unknown');
  assert.equal(formatNumber('ideographZodiac', 13).doubt, 'out-of-range');
});

test('writes any number that a file may contain in a short time', () => {
  for (const format of Object.keys(numberFormats)) {
    assert.ok(formatNumber(format, 2 ** 31 - 1).text.length < 40, format);
  }
});

test('knows a code for every format except those that binary files lack', () => {
  const coded = new Set(Object.values(numberFormatCodes));
  assert.deepEqual(
    Object.keys(numberFormats).filter((format) => !coded.has(format)),
    [],
  );
});
