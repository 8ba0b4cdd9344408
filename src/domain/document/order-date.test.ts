import assert from 'node:assert/strict';
import { test } from 'node:test';
import { record } from './invented.fixture.ts';
import { orderDate } from './order-date.ts';

const dated = (...values: string[]) =>
  record('a', '甲办法', null, {
    dates: values.map((value) => ({ value, kind: 'signed', grade: 'B', source: 'paper' })),
  }).description;

const cases: [string[], string | undefined][] = [
  [[], undefined],
  [['2019-05-02', '2019-04'], '2019-04'],
  [['2019', '2019-01-01'], '2019'],
  [['2020-01-01', '2019'], '2019'],
];

for (const [values, expected] of cases) {
  test(`orders a document of ${values.join(' and ') || 'no date'} by ${expected ?? 'none'}`, () => {
    assert.equal(orderDate(dated(...values))?.value.value, expected);
  });
}
