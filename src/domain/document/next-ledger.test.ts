import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fullText, record } from './invented.fixture.ts';
import { newAddresses, nextLedger } from './next-ledger.ts';

const text = (...clauses: string[]) =>
  fullText('a', ['关于登记的通知', '各区：', ...clauses], { closing: 0 });
const once = nextLedger(text('一、登记', '二、附则'), []);
const idsOf = ({ rows }: { rows: { id: string }[] }) => rows.map(({ id }) => id);

test('begins with every id of a text', () => {
  assert.deepEqual(idsOf(once), ['sec_1', 'sec_2']);
  assert.deepEqual([once.added, once.renewed], [['sec_1', 'sec_2'], []]);
});

test('changes nothing of a text that stays', () => {
  assert.deepEqual(nextLedger(text('一、登记', '二、附则'), once.rows), { ...once, added: [] });
});

test('adds behind, renews in place, and drops nothing', () => {
  const next = nextLedger(text('一、登记造册', '按册登记。', '三、其他'), once.rows);
  assert.deepEqual(idsOf(next), ['sec_1', 'sec_2', 'sec_1__p_1', 'sec_3']);
  assert.deepEqual([next.added, next.renewed], [['sec_1__p_1', 'sec_3'], ['sec_1']]);
  assert.deepEqual(next.rows[1], once.rows[1]);
});

test('tells addresses that no ledger holds yet', () => {
  const documents = [text('一、登记', '三、其他'), record('b', '办法', null)];
  assert.deepEqual(newAddresses(documents, new Map([['a', once.rows]])), ['a#sec_3', 'b']);
  assert.deepEqual(newAddresses(documents, new Map([['b', []]])), ['a', 'a#sec_1', 'a#sec_3']);
  assert.deepEqual(
    newAddresses(documents.slice(0, 1), new Map([['a', nextLedger(documents[0] ?? text(), []).rows]])),
    [],
  );
});
