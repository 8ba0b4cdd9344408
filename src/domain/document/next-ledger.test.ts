import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fullText, record } from './invented.fixture.ts';
import { newAddresses, nextLedger } from './next-ledger.ts';

const text = (...clauses: string[]) => named('a', {}, ...clauses);
const named = (id: string, fields: object, ...clauses: string[]) =>
  fullText(id, ['关于登记的通知', '各区：', ...clauses], { closing: 0, ...fields });
const once = nextLedger(text('一、登记', '二、附则'), new Map());
const ledgers = new Map([['a', once.rows]]);
const idsOf = ({ rows }: { rows: { id: string }[] }) => rows.map(({ id }) => id);

test('begins with every id of a text', () => {
  assert.deepEqual(idsOf(once), ['sec_1', 'sec_2']);
  assert.deepEqual([once.added, once.renewed], [['sec_1', 'sec_2'], []]);
});

test('changes nothing of a text that stays', () => {
  assert.deepEqual(nextLedger(text('一、登记', '二、附则'), ledgers), { ...once, added: [] });
});

test('adds at the end, renews in place, and drops nothing', () => {
  const next = nextLedger(text('一、登记造册', '按册登记。', '三、其他'), ledgers);
  assert.deepEqual(idsOf(next), ['sec_1', 'sec_2', 'sec_1__p_1', 'sec_3']);
  assert.deepEqual([next.added, next.renewed], [['sec_1__p_1', 'sec_3'], ['sec_1']]);
  assert.deepEqual(next.rows[1], once.rows[1]);
});

test('tells addresses that no ledger holds yet', () => {
  const documents = [text('一、登记', '三、其他'), record('b', '办法', null)];
  assert.deepEqual(newAddresses(documents, ledgers), ['a#sec_3', 'b']);
  assert.deepEqual(newAddresses(documents, new Map([['b', []]])), ['a', 'a#sec_1', 'a#sec_3']);
  const all = nextLedger(text('一、登记', '三、其他'), new Map()).rows;
  assert.deepEqual(newAddresses(documents.slice(0, 1), new Map([['a', all]])), []);
});

test('begins the ledger of a renamed document with all that was published under its former name', () => {
  const fields = { aliases: ['a'], clauseAliases: { sec_1: 'sec_2' } };
  const next = nextLedger(named('b', fields, '二、附则', '三、其他'), ledgers);
  assert.deepEqual(idsOf(next), ['sec_1', 'sec_2', 'sec_3']);
  assert.deepEqual(next.added, ['sec_3']);
  assert.deepEqual(newAddresses([named('b', fields, '二、附则')], ledgers), ['b', 'b#sec_2']);
});
