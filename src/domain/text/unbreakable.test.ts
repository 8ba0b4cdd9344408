import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { splitUnbreakable } from './unbreakable.ts';

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
  ['增长12.5%以上', '12.5%以'],
  ['做好——特别是——登记……', '——', '——', '……'],
  ['2019—2021年', '2019—2021年'],
  ['没有数字'],
  [''],
];

for (const [text, ...kept] of cases) {
  test(`keeps ${kept.join(' and ') || 'nothing'} of “${text}” together`, () => {
    const pieces = splitUnbreakable(text);
    assert.deepEqual(
      pieces.filter(({ unbreakable }) => unbreakable).map((piece) => piece.text),
      kept,
    );
  });
}

test('gives the pieces of a text, which joined are the text', () => {
  const text = fc.oneof(
    fc.string(),
    fc.string({ unit: fc.constantFrom(...'甲第号年月日〔〕[]（）0123459%.,-～ ') }),
  );
  fc.assert(
    fc.property(text, (value) => {
      const pieces = splitUnbreakable(value);
      assert.equal(pieces.map((piece) => piece.text).join(''), value);
      assert.ok(pieces.every((piece) => piece.text !== ''));
    }),
  );
});
