import assert from 'node:assert/strict';
import { test } from 'node:test';
import { precisionOf } from './calendar.ts';

const precisions: [string, string | undefined][] = [
  ['2019', 'year'],
  ['2019-04', 'month'],
  ['2019-04-26', 'day'],
  ['2020-02-29', 'day'],
  ['2019-02-29', undefined],
  ['1900-02-29', undefined],
  ['2019-04-31', undefined],
  ['2019-13', undefined],
  ['2019-00', undefined],
  ['2019-04-00', undefined],
  ['2019-4', undefined],
  ['19-04', undefined],
  ['2019-04-26T00:00', undefined],
  ['2019年', undefined],
  ['', undefined],
];

for (const [value, precision] of precisions) {
  test(`takes “${value}” for ${precision ? `a ${precision}` : 'no date'}`, () => {
    assert.equal(precisionOf(value), precision);
  });
}
