import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blocksOf } from '#domain/document/invented.fixture.ts';
import { inferStructure } from '#domain/text/infer/infer-structure.ts';
import { formatLedger, publishedIds, readLedger } from './ledger.ts';

const fingerprint = '0123456789abcdef';
const rows = [
  { id: 'preamble__p_1', fingerprint },
  { id: 'sec_1__p_2-1', fingerprint: 'ffffffffffffffff' },
];
const text = `id\tfingerprint\npreamble__p_1\t${fingerprint}\nsec_1__p_2-1\tffffffffffffffff\n`;

test('writes rows and reads them back', () => {
  assert.equal(formatLedger(rows), text);
  assert.deepEqual(readLedger(text), { value: rows, diagnostics: [] });
  assert.deepEqual(readLedger(`\uFEFF${text.replaceAll('\n', '\r\n')}`).value, rows);
});

test('writes and reads the ledger of a record: its heading alone', () => {
  assert.equal(formatLedger([]), 'id\tfingerprint\n');
  assert.deepEqual(readLedger(formatLedger([])), { value: [], diagnostics: [] });
});

/** A row after the two of `text`, and what is said of it. */
const broken: [string, string, string][] = [
  ['no fingerprint', 'sec_2', 'ledger-row-invalid'],
  ['a fingerprint cut short', 'sec_2\t0123', 'ledger-row-invalid'],
  ['no id', `\t${fingerprint}`, 'ledger-row-invalid'],
  ['words for an id', `第二条\t${fingerprint}`, 'ledger-row-invalid'],
  ['spaces instead of a tab', `sec_2  ${fingerprint}`, 'ledger-row-invalid'],
  ['a column too many', `sec_2\t${fingerprint}\t1`, 'ledger-row-invalid'],
  ['an id that stands twice', `preamble__p_1\t${fingerprint}`, 'ledger-row-repeated'],
];

for (const [name, row, code] of broken) {
  test(`reports a row with ${name}, and keeps the others`, () => {
    assert.deepEqual(readLedger(`${text}${row}\n`), {
      value: rows,
      diagnostics: [{ code, args: { row }, line: 4 }],
    });
  });
}

test('lists what has an id, and counts no number among its words', () => {
  const rowsOf = (...paragraphs: string[]) =>
    publishedIds(inferStructure(blocksOf(['关于登记的通知', '各区：', ...paragraphs]), { closing: 0 }).value);
  const first = rowsOf('一、登记。按册登记。', '再登记。');
  assert.deepEqual(
    first.map(({ id }) => id),
    ['sec_1', 'sec_1__p_2'],
  );
  assert.equal(first[0]?.fingerprint, rowsOf('二、登记。按册登记。')[0]?.fingerprint);
});
