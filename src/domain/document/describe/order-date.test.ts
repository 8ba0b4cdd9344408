import assert from 'node:assert/strict';
import { test } from 'node:test';
import { record } from '#domain/document/invented.fixture.ts';
import { formatOrderDate, orderDate } from './order-date.ts';

const date = (value: string, fields = {}) => ({
  value,
  kind: 'signed',
  grade: 'B',
  source: 'paper',
  ...fields,
});
const inferred = { inferred: true };

/** The number, the dates, the names others cite by; the date, what it is, and the line of a list. */
const cases: [
  string,
  string | null,
  object[],
  string[],
  [value: string, name: string | undefined, line: string] | undefined,
][] = [
  ['nothing', null, [], [], undefined],
  ['a number without a year', '甲财字第5号', [], [], undefined],
  [
    'the earlier of two days',
    null,
    [date('2019-05-02'), date('2019-04')],
    [],
    ['2019-04', '成文日期', '2019年4月'],
  ],
  ['a year and its first day', null, [date('2019'), date('2019-01-01')], [], ['2019', '成文日期', '2019年']],
  ['a day and an earlier year', null, [date('2020-01-01'), date('2019')], [], ['2019', '成文日期', '2019年']],
  [
    'a date of another kind',
    null,
    [date('2019-05-02', { kind: 'published' })],
    [],
    ['2019-05-02', '发布日期', '2019年5月2日'],
  ],
  [
    'a day on or before which it lay',
    null,
    [date('2019-05-02', { precision: 'before' })],
    [],
    ['2019-05-02', '成文日期', '2019年5月2日以前'],
  ],
  [
    'a date that is inferred',
    null,
    [date('2019-04', inferred)],
    [],
    ['2019-04', '成文日期', '2019年4月（推定）'],
  ],
  [
    'an inferred date before a stated one',
    null,
    [date('2019-05-02'), date('2019-04', inferred)],
    [],
    ['2019-04', '成文日期', '2019年4月（推定）'],
  ],
  ['a number alone', '甲政发〔2025〕3号', [], [], ['2025', undefined, '2025年（据文号）']],
  ['a number and a date', '甲政发〔2025〕3号', [date('2026-01')], [], ['2026-01', '成文日期', '2026年1月']],
  ['a doubtful number', null, [], ['甲办发〔2017〕144号'], ['2017', undefined, '2017年（据文号，存疑）']],
  ['a number beside a doubtful one', '甲财字第5号', [], ['甲办发〔2017〕144号'], undefined],
];

for (const [name, number, dates, citedAs, expected] of cases) {
  test(`orders a document by ${name}: ${expected?.[2] ?? 'no date'}`, () => {
    const found = orderDate(record('a', '登记办法', number, { dates, citedAs }).description);
    assert.deepEqual(found && [found.value.value, found.name, formatOrderDate(found)], expected);
  });
}
