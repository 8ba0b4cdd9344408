import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { findDocumentNumbers } from '#domain/number/find-document-numbers.ts';
import { noBreakPieces } from './no-break-spans.ts';

/** A text, and the pieces of it that a line must not break. */
const cases: [string, ...string[]][] = [
  ['（甲政发〔2020〕5号）', '甲政发〔2020〕5号'],
  ['(甲政发[2020]5号)', '甲政发[2020]5号'],
  ['甲政发〔2020〕5号', '甲政发〔2020〕5号'],
  // Where no bracket shows where the code begins, the year and serial hold together.
  ['请各地，根据甲政发〔2020〕5号', '〔2020〕5号'],
  ['到2020年3月1日为止', '2020年3月1日'],
  ['请于10月30日前报送', '10月30日'],
  ['在第45届大赛上', '第45届'],
  ['第二部分第（一）项只提名称', '第二部分', '第（一）项'],
  ['增长12.5%以上', '12.5%'],
  ['增长12.5％，达到3万人', '12.5％', '3万人'],
  ['拟投入50亿元', '50亿元'],
  ['继续实施“十三五”工程', '“十三五”'],
  ['这是第一步', '第一步'],
  ['做好——特别是——登记……', '——', '——', '……'],
  ['2019—2021年', '2019—2021年'],
  ['某网站（只见开头）', '网站（只见开头）'],
  ['某意见（在本省范围内试行）'],
  ['（二十一）登记'],
  ['没有数字'],
  [''],
];

for (const [text, ...kept] of cases) {
  test(`keeps ${kept.join(' and ') || 'nothing'} of “${text}” together`, () => {
    const pieces = noBreakPieces(text);
    assert.deepEqual(
      pieces.filter(({ noBreak }) => noBreak).map((piece) => piece.text),
      kept,
    );
  });
}

test('keeps a number from its code on where it is known where that begins', () => {
  const text = '收录省教育厅鄂教函〔2019〕29号通知和2019年的意见';
  const kept = noBreakPieces(text, findDocumentNumbers(text).value).filter(({ noBreak }) => noBreak);
  assert.deepEqual(
    kept.map((piece) => piece.text),
    ['鄂教函〔2019〕29号', '2019年'],
  );
});

test('keeps the last word together, unless it is part of what holds together already', () => {
  const kept = (text: string, start: number) =>
    noBreakPieces(text, [], { start, end: text.length }).flatMap((piece) =>
      piece.noBreak ? [piece.text] : [],
    );
  assert.deepEqual(kept('到2020年做好。', 6), ['2020年', '做好。']);
  assert.deepEqual(kept('到2020年。', 4), ['2020年']);
});

test('gives the pieces of a text, which joined are the text', () => {
  const text = fc.oneof(
    fc.string(),
    fc.string({ unit: fc.constantFrom(...'甲第号年月日〔〕[]（）0123459%.,-～ ') }),
  );
  fc.assert(
    fc.property(text, fc.nat(), (value, at) => {
      const start = at % (value.length + 1);
      const pieces = noBreakPieces(value, [], { start, end: value.length });
      assert.equal(pieces.map((piece) => piece.text).join(''), value);
      assert.ok(pieces.every((piece) => piece.text !== ''));
    }),
  );
});

test('a number that begins with the whole name of its body may break before its serial', () => {
  const text = '云岭市人民代表大会常务委员会公告第15号';
  const kept = noBreakPieces(text, [{ start: 0, end: text.length }]).filter(({ noBreak }) => noBreak);
  assert.deepEqual(
    kept.map((piece) => piece.text),
    ['第15号'],
  );
});
