import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type DatePrecision, earliestDay, formatDate } from './partial-date.ts';

const written: [string, DatePrecision, string][] = [
  ['2019-04-06', 'day', '2019年4月6日'],
  ['2019-04', 'month', '2019年4月'],
  ['2019', 'year', '2019年'],
  ['2017-12-14', 'before', '2017年12月14日以前'],
];

for (const [value, precision, words] of written) {
  test(`writes ${value} (${precision}) as ${words}`, () => {
    assert.equal(formatDate({ value, precision }), words);
  });
}

test('orders dates by the earliest day that they allow, and what has none last', () => {
  const dates = [undefined, '2019-05', '2019-04-30', '2019', '2020'].map((value) => value && { value });
  assert.deepEqual(dates.map((date) => earliestDay(date || undefined)).sort(), [
    '2019-01-01',
    '2019-04-30',
    '2019-05-01',
    '2020-01-01',
    '9999-12-31',
  ]);
});
