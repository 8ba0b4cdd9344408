import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Counts, e2eCounts, formatCounts, stepCounts, sumCounts, unitCounts } from './test-counts.ts';

const unit = (passed: number, failed: number, skipped = 0, failures?: string[]) =>
  JSON.stringify({ passed, failed, skipped, failures });
const json = (stats: object) => JSON.stringify({ errors: [], stats });

const cases: [title: string, counts: Counts, passed: number, failed: number, skipped: number][] = [
  ['a step that succeeds counts nothing', stepCounts(0), 0, 0, 0],
  ['a step that fails counts one', stepCounts(2), 0, 1, 0],
  ['unit totals are read', unitCounts(unit(7, 2, 3), 1), 7, 2, 3],
  ['a unit run that ends without a report fails', unitCounts('', 1), 0, 1, 0],
  ['a unit run that is cut off in its report fails', unitCounts('{"passed":7', 1), 0, 1, 0],
  ['a unit run that fails without a failed test fails', unitCounts(unit(7, 0), 7), 7, 1, 0],
  ['a flaky test passed', e2eCounts(json({ expected: 3, flaky: 1, unexpected: 2, skipped: 4 }), 1), 4, 2, 4],
  ['a server that does not start is a failure', e2eCounts('', 1), 0, 1, 0],
  ['no tests at all is a failure', e2eCounts(json({ expected: 0, unexpected: 0 }), 1), 0, 1, 0],
  ['counts add up', sumCounts([stepCounts(1), { passed: 2, failed: 3, skipped: 4 }]), 2, 4, 4],
];

for (const [title, counts, passed, failed, skipped] of cases) {
  test(title, () => assert.deepEqual(counts, { passed, failed, skipped }));
}

test('what failed is named', () => {
  assert.deepEqual(unitCounts(unit(7, 1, 0, ['a.test.ts:3 its row']), 1).failures, ['a.test.ts:3 its row']);
  const specs = [
    { title: 'finds', line: 7, ok: true },
    { title: 'links', line: 9, ok: false },
    { title: 'prints', line: 12, ok: true, tests: [{ status: 'flaky' }] },
  ];
  const named = ['a.spec.ts:9 links', 'a.spec.ts:12 prints (passed when tried again)'];
  const suites = [{ file: 'a.spec.ts', suites: [{ file: 'a.spec.ts', specs }] }];
  const report = JSON.stringify({ suites, stats: { expected: 1, unexpected: 1 } });
  assert.deepEqual(e2eCounts(report, 1).failures, named);
  assert.deepEqual(sumCounts([stepCounts(0), e2eCounts(report, 1)]).failures, named);
});

test('the last line names skipped tests only when there are any', () => {
  assert.equal(formatCounts({ passed: 12, failed: 0, skipped: 0 }), '12 passed, 0 failed');
  assert.equal(formatCounts({ passed: 12, failed: 1, skipped: 2 }), '12 passed, 1 failed, 2 skipped');
});
