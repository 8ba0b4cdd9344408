import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { lastWord } from './last-word.ts';

const cases: [string, string | undefined][] = [
  ['把学校建设成为培养人才的主阵地。', '主阵地。'],
  ['激发积极性、主动性、创造性。', '创造性。'],
  ['确保行动有序有效推进。', '推进。'],
  ['营造良好社会氛围', '氛围'],
  ['办理（“登记”）。', '登记”）。'],
  ['共10件。', undefined],
  ['见OCR', undefined],
  ['', undefined],
];

for (const [text, word] of cases)
  test(`the last word of “${text}” is ${word ?? 'none'}`, () => {
    const found = lastWord(text);
    assert.equal(found && text.slice(found.start, found.end), word);
  });

test('is two characters to five, and what stands after them', () => {
  const text = fc.string({ unit: fc.constantFrom(...'培养人才的主阵地创造性。”（）1a ') });
  fc.assert(
    fc.property(text, (value) => {
      const found = lastWord(value);
      if (!found) return;
      assert.equal(found.end, value.length);
      assert.match(value.slice(found.start), /^\p{Script=Han}{2,5}[^\p{L}\p{N}]*$/u);
    }),
  );
});
