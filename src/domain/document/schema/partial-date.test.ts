import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type DatePrecision, earliestDay, formatDate, precisionOf, readDate } from './partial-date.ts';

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

const printed: [string, string | undefined][] = [
  ['2019年10月16日', '2019-10-16'],
  ['2019 年 1 月 6 日', '2019-01-06'],
  ['２０１９年１月６日', '2019-01-06'],
  ['二〇一九年十月十六日', '2019-10-16'],
  ['二○一九年十月二十六日', '2019-10-26'],
  ['2019年2月30日', undefined],
  ['2019年10月', undefined],
  ['2019年10月16日印发', undefined],
  ['年月日', undefined],
];

for (const [text, value] of printed) {
  test(`reads “${text}” as ${value ?? 'no date'}`, () => {
    assert.equal(readDate(text), value);
  });
}
