import assert from 'node:assert/strict';
import { test } from 'node:test';
import { record } from '#domain/document/invented.fixture.ts';
import { checkUpdates } from './check-updates.ts';

/** When a document was taken in, its updates; those that are too early. */
const cases: [string | undefined, string[], number[]][] = [
  ['2024-03-01', ['2024-03-01', '2024-05'], []],
  ['2024-03-01', ['2024-02-29', '2024-03', '2023'], [0, 2]],
  ['2024', ['2024-01-01', '2023-12-31'], [1]],
  [undefined, ['1999'], []],
];

for (const [added, dates, early] of cases) {
  test(`reports ${early.length} updates of ${dates.join(', ')} to what was added ${added ?? 'on an unknown day'}`, () => {
    const updates = dates.map((date) => ({ date, kind: 'addition', what: '网址' }));
    const found = checkUpdates(record('a', '甲办法', null, { ...(added && { added }), updates }));
    assert.deepEqual(
      found.map(({ path }) => path),
      early.map((i) => ['updates', i, 'date']),
    );
  });
}
