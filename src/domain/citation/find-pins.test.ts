import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { findPins } from './find-pins.ts';

/** What stands after a citation, and the words of each pin with its steps. */
const cases: [string, ...[words: string, steps: string][]][] = [
  ['第二部分第（三）项要求', ['第二部分第（三）项', '部分2 项3']],
  ['第二部分第三项', ['第二部分第三项', '部分2 项3']],
  ['第二部分（三）规定', ['第二部分（三）', '部分2 项3']],
  ['“（一）”所列', ['“（一）”', '项1']],
  ['第一部分“（二）”', ['第一部分“（二）”', '部分1 项2']],
  ['“二、”', ['“二、”', '部分2']],
  ['的第三十九条', ['第三十九条', '条39']],
  ['第39条第2款第（三）项', ['第39条第2款第（三）项', '条39 款2 项3']],
  ['第十条之一', ['第十条之一', '条10-1']],
  ['第三条、第五条和第七条', ['第三条', '条3'], ['第五条', '条5'], ['第七条', '条7']],
  ['第三条至第五条', ['第三条', '条3'], ['第五条', '条5']],
  ['第三十九条第一款、第三款', ['第三十九条第一款', '条39 款1'], ['第三款', '条39 款3']],
  ['第二部分第（一）项和第三部分', ['第二部分第（一）项', '部分2 项1'], ['第三部分', '部分3']],
  ['附件2第三条', ['附件2第三条', '附件2 条3']],
  ['附件执行', ['附件', '附件1']],
  ['第二章第一节', ['第二章第一节', '章2 节1']],
  ['第五、六条', ['第五', '条5'], ['六条', '条6']],
  ['第十、十八、二十六条', ['第十', '条10'], ['十八', '条18'], ['二十六条', '条26']],
  ['第五条第（二）、（三）项', ['第五条第（二）', '条5 项2'], ['（三）项', '条5 项3']],
  ['第一千一百六十五条第二款', ['第一千一百六十五条第二款', '条1165 款2']],
  ['第二百条第（一）至第（五）项', ['第二百条第（一）', '条200 项1'], ['（五）项', '条200 项5']],
  ['第八条第一、三款', ['第八条第一', '条8 款1'], ['三款', '条8 款3']],
  ['第九条第二项至第五项', ['第九条第二项', '条9 项2'], ['第五项', '条9 项5']],
  ['第七条第一款，第八条。', ['第七条第一款', '条7 款1'], ['第八条', '条8']],
  ['第七条，第八条所列事项', ['第七条', '条7']],
  ['第一项目'],
  ['第二条款'],
  ['第三章程'],
  ['第一批试点'],
  ['（三）另有规定'],
  ['精神，第三条'],
  ['第条'],
  [''],
];

for (const [text, ...expected] of cases) {
  test(`finds ${expected.map(([words]) => words).join(' and ') || 'no pin'} in “${text}”`, () => {
    const found = findPins(`《甲》${text}`, 3).map(({ start, end, steps }) => [
      `《甲》${text}`.slice(start, end),
      steps.map(({ unit, number, inserted }) => unit + number + (inserted ? `-${inserted}` : '')).join(' '),
    ]);
    assert.deepEqual(found, expected);
  });
}

test('gives offsets in order, without overlap, in any text', () => {
  const text = fc.string({
    unit: fc.constantFrom('第', '（', '）', '一', '十', '3', ...'、和至的条款项目部分附件“”之'),
  });
  fc.assert(
    fc.property(text, (value) => {
      let last = 0;
      for (const { start, end, steps } of findPins(value, 0)) {
        assert.ok(start >= last && end > start && end <= value.length);
        assert.ok(steps.length > 0 && steps.every(({ number }) => number > 0));
        last = end;
      }
    }),
    { numRuns: 1000 },
  );
});
