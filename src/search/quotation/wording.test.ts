import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readVariants } from './variants.ts';
import { readWording } from './wording.ts';

const variants = readVariants('國国發发');
const worded = (text: string) => String.fromCodePoint(...readWording(text, variants).codes);

/** A text and its wording. */
const cases: [string, string][] = [
  ['提高质量，促进“就业”。', '提高质量促进就业'],
  ['国　办\n发', '国办发'],
  ['國辦發', '国辦发'],
  ['ＧＢ／Ｔ ９７０４', 'gbt9704'],
  ['增长1.5倍', '增长1.5倍'],
  ['增长１．５倍', '增长1.5倍'],
  ['增长15倍', '增长15倍'],
  ['3—5年', '3·5年'],
  ['3-5年', '3·5年'],
  ['〔2019〕296号', '2019·296号'],
  ['5%以上', '5%以上'],
  ['5‰以上', '5‰以上'],
  ['<3年', '<3年'],
  ['<<办法>>', '办法'],
  ['二○一九', '二〇一九'],
  ['⼈社⾦', '人社金'],
  ['1~3年', '1·3年'],
  ['约~甲', '约甲'],
  ['𠮷野家', '𠮷野家'],
  ['姓名███', '姓名███'],
  ['，。', ''],
];

for (const [text, wording] of cases) {
  test(`reads “${text.replace('\n', '⏎')}” as ${wording || 'nothing'}`, () => {
    assert.equal(worded(text), wording);
  });
}

test('tells where each character stands, in order', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.oneof(fc.constantFrom(...'甲國𠮷1２.，。 <%'), fc.string()) }),
      (text) => {
        const { codes, starts, ends } = readWording(text, variants);
        for (const [i, code] of codes.entries()) {
          const [start = 0, end = 0] = [starts[i], ends[i]];
          assert.ok(start >= (ends[i - 1] ?? 0) && end > start);
          if (text[start] === '國') assert.equal(String.fromCodePoint(code), '国');
        }
      },
    ),
  );
});
