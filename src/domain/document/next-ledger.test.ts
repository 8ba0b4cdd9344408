import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fullText, record } from './invented.fixture.ts';
import { nextLedger, reportNewAddresses } from './next-ledger.ts';

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

test('reports what no ledger holds yet: the address of the document, and the first of its clauses', () => {
  const many = text(...'一二三四五六七'.split('').map((n) => `${n}、登记`));
  const ids = (...reported: ReturnType<typeof reportNewAddresses>) => reported.map(({ args }) => args.ids);
  assert.deepEqual(ids(...reportNewAddresses(many, new Map([['a', once.rows]]))), [
    'sec_3、sec_4、sec_5、sec_6、sec_7',
  ]);
  assert.deepEqual(ids(...reportNewAddresses(many, new Map())), [
    '/documents/a/、sec_1、sec_2、sec_3、sec_4、sec_5 等 7 个',
  ]);
  assert.deepEqual(ids(...reportNewAddresses(record('b', '办法', null), new Map())), ['/documents/b/']);
  assert.deepEqual(reportNewAddresses(text('一、登记'), new Map([['a', once.rows]])), []);
});
