import assert from 'node:assert/strict';
import { test } from 'node:test';
import { record } from '#domain/document/invented.fixture.ts';
import { lastUpdate } from './last-update.ts';

const update = (date: string) => ({ date, kind: 'correction', what: '标题' });

/** Fields of a record, and when it was last updated. */
const cases: [string, Record<string, unknown>, string | undefined][] = [
  ['nothing is known', {}, undefined],
  ['it was taken in', { added: '2024-03-01' }, '2024-03-01'],
  [
    'it was last updated, in whatever order updates are listed',
    { added: '2024-03-01', updates: [update('2024-05-02'), update('2024-04-01')] },
    '2024-05-02',
  ],
  ['a month may end after a day in it', { added: '2024-05-02', updates: [update('2024-05')] }, '2024-05'],
  ['the day of adding is unknown', { updates: [update('2023')] }, '2023'],
  [
    'its text was withdrawn',
    { added: '2024-03-01', textWithdrawn: { date: '2024-06-01', reason: '原件不予公开' } },
    '2024-06-01',
  ],
];

for (const [name, fields, expected] of cases) {
  test(`dates a document by ${expected ?? 'no day'} where ${name}`, () => {
    assert.equal(lastUpdate(record('a', '甲办法', null, fields)), expected);
  });
}
