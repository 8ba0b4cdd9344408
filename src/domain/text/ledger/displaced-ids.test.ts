import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blocksOf } from '#domain/document/invented.fixture.ts';
import { inferStructure } from '#domain/text/infer/infer-structure.ts';
import type { Unit } from '#domain/text/structure.ts';
import { displacedIds } from './displaced-ids.ts';
import { type Published, type PublishedId, publishedIds } from './ledger.ts';

const a = '各镇文化站应当逐册登记唱本的书名、册数、版本。';
const b = '破损严重的唱本，先抄录，后修补，不得拆散。';
const c = '展演于秋收以后举行，地点由各镇自定并公告。';
const d = '由老艺人带青年演员排练，不得删改唱词。';
const e = '县里对成绩突出的文化站给予表扬和资助。';
const abc = ['一、甲', a, b, c];

const read = (paragraphs: readonly string[], published?: Published): Unit[] =>
  inferStructure(blocksOf(['关于登记的通知', '各镇：', ...paragraphs]), { closing: 0 }, published).value;

/**
 * What was published, the text now; ids out of order, the one that follows, and whether the ledger is to
 * blame.
 */
const orders: [string, string[], string[], (rows: PublishedId[]) => PublishedId[], string[]][] = [
  ['nothing of a text that stays', abc, abc, (rows) => rows, []],
  ['nothing of paragraphs put in', abc, ['一、甲', d, a, e, b, c], (rows) => rows, []],
  ['a paragraph that was moved', abc, ['一、甲', c, a, b], (rows) => rows, ['sec_1__p_3 sec_1__p_1 false']],
  [
    'ids that were exchanged in the ledger',
    abc,
    abc,
    (rows) => exchange(rows, 'id'),
    ['sec_1__p_2 sec_1__p_1 true'],
  ],
  [
    'fingerprints that were exchanged in the ledger, which look as if the paragraphs were moved',
    abc,
    abc,
    (rows) => exchange(rows, 'fingerprint'),
    ['sec_1__p_2 sec_1__p_1 false'],
  ],
];

/** Exchanges one column of two rows, 一、第1段 and 一、第2段. */
function exchange(rows: PublishedId[], column: keyof PublishedId): PublishedId[] {
  const [one, two] = ['sec_1__p_1', 'sec_1__p_2'].map((id) => rows.findIndex((row) => row.id === id));
  return rows.map((row, i) => {
    const other = rows[i === one ? (two ?? -1) : i === two ? (one ?? -1) : -1];
    return other ? { ...row, [column]: other[column] } : row;
  });
}

for (const [name, before, now, change, expected] of orders) {
  test(`sees out of order ${name}`, () => {
    const rows = change(publishedIds(read(before)));
    const units = read(now, { rows, retired: new Set() });
    assert.deepEqual(
      displacedIds(units, rows).map(({ id, other, exchanged }) => `${id} ${other} ${exchanged}`),
      expected,
    );
  });
}
