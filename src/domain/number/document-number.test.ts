import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { formatNumeral } from '#domain/text/numeral.ts';
import { collectedNumbers, variedNumbers } from './document-number.cases.ts';
import {
  type DocumentNumber,
  documentNumberKey,
  formatDocumentNumber,
  parseDocumentNumber,
} from './document-number.ts';

for (const [raw, kind, code, year, serial] of [...collectedNumbers, ...variedNumbers]) {
  test(`reads “${raw}” as ${kind}`, () => {
    const { value, diagnostics } = parseDocumentNumber(raw);
    if (kind === 'none') {
      assert.equal(value, undefined);
      assert.equal(diagnostics.length, 1);
    } else {
      assert.deepEqual(value, { kind, code, ...(year && { year }), serial });
      assert.deepEqual(diagnostics, []);
    }
  });
}

test('reads the series character of a provincial number', () => {
  const value = { kind: 'standard', code: '闽政', year: 1992, series: '综', serial: 29 } as const;
  assert.deepEqual(parseDocumentNumber('闽政（1992） 综 29号').value, value);
  assert.equal(formatDocumentNumber(value), '闽政〔1992〕综29号');
});

const reported: [string, string, boolean][] = [
  ['〔2019〕296号', 'number-code-missing', false],
  ['(1992)综29号', 'number-code-missing', false],
  ['2015年第20号', 'number-code-missing', false],
  ['第13号', 'number-code-missing', false],
  ['公告2019年第32号', 'number-code-missing', true],
  ['公告第八号', 'number-code-missing', true],
  ['（2016）最高法民再98号', 'number-unreadable', false],
  ['GB/T 37668—2019', 'number-unreadable', false],
  ['理事会第437号决议', 'number-unreadable', false],
  ['', 'number-unreadable', false],
];

for (const [raw, code, hasValue] of reported) {
  test(`reports ${code} for “${raw}”`, () => {
    const { value, diagnostics } = parseDocumentNumber(raw);
    assert.deepEqual(diagnostics, [{ code, args: { found: raw } }]);
    assert.equal(value !== undefined, hasValue);
  });
}

const printed: [string, string][] = [
  ['国函[2006] 044 号', '国函〔2006〕44号'],
  ['国务院令（第375号）', '国务院令第375号'],
  ['交通运输部令（2015年第20号）', '交通运输部令2015年第20号'],
  ['财政部、税务总局公告[2019]87号', '财政部 税务总局公告2019年第87号'],
  ['证监会公告[2019]第1号', '证监会公告〔2019〕1号'],
  ['财税字第089号', '财税字第89号'],
];

for (const [raw, normal] of printed) {
  test(`prints “${raw}” as “${normal}”`, () => {
    const { value } = parseDocumentNumber(raw);
    assert.equal(value && formatDocumentNumber(value), normal);
  });
}

test('gives one key to a number in two notations and another to each other number', () => {
  const key = (raw: string) => {
    const { value } = parseDocumentNumber(raw);
    return value && documentNumberKey(value);
  };
  assert.equal(key('财政部、税务总局公告2019年第87号'), 'announcement/财政部税务总局公告/2019//87');
  assert.equal(key('国函〔2006〕44号'), key('国 函（２００６）044号'));
  const different = [
    '国函〔2006〕44号',
    '国函〔2006〕45号',
    '国函〔2006〕综44号',
    '国函字第44号',
    '国函令第44号',
  ];
  assert.equal(new Set(different.map(key)).size, different.length);
});

const word = (min: number, max: number) =>
  fc.string({
    unit: fc.constantFrom(...'鄂人社函国办发财税教基一二规联秘厅电府呈'),
    minLength: min,
    maxLength: max,
  });
const year = fc.integer({ min: 1900, max: 2099 });
const serial = fc.integer({ min: 1, max: 99999 });
const joint = fc.array(word(2, 9), { minLength: 1, maxLength: 5 }).map((issuers) => issuers.join(' '));

const standard: fc.Arbitrary<DocumentNumber> = fc.record(
  { kind: fc.constant('standard'), code: word(1, 12), year, series: fc.constantFrom('综', '函'), serial },
  { requiredKeys: ['kind', 'code', 'year', 'serial'] },
);
const withWord: fc.Arbitrary<DocumentNumber> = fc
  .record(
    { word: fc.constantFrom('令', '公告', '通告'), issuers: joint, year, serial },
    { requiredKeys: ['word', 'issuers', 'serial'] },
  )
  .map(({ word, issuers, ...rest }) => ({
    kind: word === '令' ? 'order' : 'announcement',
    code: issuers + word,
    ...rest,
  }));
const legacy: fc.Arbitrary<DocumentNumber> = fc.record({
  kind: fc.constant('legacy'),
  code: word(1, 11).map((code) => `${code}字`),
  serial,
});
const anyNumber = fc.oneof(standard, withWord, legacy);

test('reads back every number that it prints', () => {
  fc.assert(
    fc.property(anyNumber, (number) => {
      const { value, diagnostics } = parseDocumentNumber(formatDocumentNumber(number));
      assert.deepEqual({ value, diagnostics }, { value: { ...number }, diagnostics: [] });
    }),
  );
});

const notation = fc.record({
  open: fc.constantFrom(...'〔﹝［[(（【〖'),
  close: fc.constantFrom(...'〕﹞］])）】〗'),
  digits: fc.constantFrom(
    (text: string) => text,
    (text: string) => text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
    (text: string) => text.replace(/\d/g, (digit) => '○一二三四五六七八九'.charAt(Number(digit))),
    (text: string) => text.replace(/\d/g, (digit) => 'Ｏ一二三四五六七八九'.charAt(Number(digit))),
    (text: string) => text.replace(/\d+(?=号)/, (digits) => formatNumeral(Number(digits))),
    (text: string) => text.replace(/\d+(?=号)/, '0$&'),
  ),
  space: fc.constantFrom('', ' ', '\u00a0', '\u3000', '\n\n'),
});

test('reads a number alike in every notation', () => {
  fc.assert(
    fc.property(anyNumber, notation, ({ ...number }, { open, close, digits, space }) => {
      number.serial = (number.serial % 9999) + 1;
      const dressed = digits(formatDocumentNumber(number))
        .replace('〔', space + open + space)
        .replace('〕', space + close + space)
        .replace(/年第|第|号/g, (token) => space + token.split('').join(space) + space);
      assert.deepEqual(parseDocumentNumber(dressed).value, number, dressed);
    }),
  );
});

test('returns a value or a diagnostic for any text', () => {
  const pieces = fc.constantFrom(...'国务院令公告字第年号〔〕（）0129一二〇O 、\n\u3000𠮷', '2019', '通告');
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: pieces, maxLength: 40 })),
      (text) => {
        const { value, diagnostics } = parseDocumentNumber(text);
        assert.ok(value || diagnostics.length > 0);
      },
    ),
    { numRuns: 2000 },
  );
});

const long = ['国', '国 ', '〔', '〔2019〕', '令', '公告', '第', '1', '一', ' ', '国字第1', '、', '令第1号'];

for (const unit of long) {
  test(`refuses 10,000 characters of “${unit}”`, () => {
    const text = unit.repeat(Math.ceil(10_000 / unit.length));
    assert.equal(parseDocumentNumber(text).value, undefined);
  });
}
