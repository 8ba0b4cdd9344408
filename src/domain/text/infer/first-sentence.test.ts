import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { firstSentenceEnd } from './first-sentence.ts';

/** A text, where its words begin, and its first sentence from there on (none: a heading alone). */
const cases: [string, number, string | undefined][] = [
  ['一、总体要求', 2, undefined],
  ['（一）加强领导。各地要落实。', 3, '加强领导。'],
  ['（一）谁来办？市政府。', 3, '谁来办？'],
  ['（一）加强领导！各地要落实。', 3, '加强领导！'],
  ['（一）落实“放得下。管得住”的要求。再说。', 3, '落实“放得下。管得住”的要求。'],
  ['（一）落实《甲。乙》（丙。）「丁。」要求。再说。', 3, '落实《甲。乙》（丙。）「丁。」要求。'],
  ['1.登记；', 2, '登记；'],
  ['1.登记;', 2, '登记;'],
  ['1.登记；备案；', 2, '登记；备案；'],
  ['1.登记；备案', 2, undefined],
  ['（一）落实（缺右括号。再说。', 3, '落实（缺右括号。'],
  ['（一）落实）多右括号。再说。', 3, '落实）多右括号。'],
  ['甲。乙。', 0, '甲。'],
  ['甲。乙', 2, undefined],
  ['', 0, undefined],
];

for (const [text, from, sentence] of cases) {
  test(`ends the first sentence of “${text}” ${sentence ? `after “${sentence}”` : 'nowhere'}`, () => {
    const end = firstSentenceEnd(text, from);
    assert.equal(end === undefined ? undefined : text.slice(from, end), sentence);
  });
}

test('ends after a stop, in any text', () => {
  const text = fc.string({ unit: fc.constantFrom(...'甲乙。！？；;《》（）()“”') });
  fc.assert(
    fc.property(text, fc.nat(5), (value, from) => {
      const end = firstSentenceEnd(value, from);
      if (end === undefined) assert.doesNotMatch(value.slice(from), /[。！？]/);
      else assert.match(value.slice(from, end), /[。！？；;]$/);
    }),
  );
});
