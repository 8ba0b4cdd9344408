import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { identity } from '#search/shared/fold.ts';
import { corrections } from './corrections.ts';
import { parseQuery } from './parse-query.ts';

const tables = { variants: [], codes: ['甲政发'], issuers: [] };

/** What is typed, the words that find nothing, and what is tried instead. */
const cases: [string, string[], string[]][] = [
  ['手抄唱本', [], ['手抄 唱本']],
  ['手抄唱木', ['唱木'], ['手抄']],
  ['手抄 唱木', ['唱木'], ['手抄']],
  ['手抄 登记', [], ['手抄', '登记']],
  ['手抄 登记 -唱本', [], ['手抄 登记', '手抄', '登记']],
  ['手抄 “登记 册数”', ['手抄'], ['“登记 册数”']],
  ['甲政发〔2021〕5号', [], ['甲政发5号', '2021年5号']],
  ['甲政发·2020·5号', [], ['甲政发〔2020〕5号']],
  ['甲政发/2020/5', [], ['甲政发〔2020〕5号']],
  ['5号', [], []],
  ['手抄', [], []],
  ['', [], []],
];

for (const [typed, missing, expected] of cases) {
  test(`tries ${expected.join(', ') || 'nothing'} for “${typed}” without ${missing.join() || 'nothing'}`, () => {
    const tried = corrections(parseQuery(typed, tables), missing, identity);
    assert.deepEqual(tried.slice(0, Math.max(expected.length, 0)), expected);
    if (expected.length === 0) assert.deepEqual(tried, []);
  });
}

test('tries few queries, none of them twice, empty or the same, whatever is typed', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'甲政发〔〕25 号“”-唱本手抄') }), (typed) => {
      const tried = corrections(parseQuery(typed, tables), [], identity);
      assert.equal(new Set(tried).size, tried.length);
      assert.ok(!tried.includes('') && !tried.includes(typed.trim()));
    }),
  );
});
