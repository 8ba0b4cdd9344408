import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fullText, issuers, record } from '#domain/document/invented.fixture.ts';
import { makeLibrary } from '#domain/library/library.ts';
import { neighboursOf } from './neighbours.ts';

const relation = (kind: string, to: string) => ({ kind, to, grade: 'B', source: 'paper' });
const basis = record('jiazhengfa-2019-1', '登记办法', '甲政发〔2019〕1号');
const follower = record('jiazhengfa-2022-3', '登记规则', '甲政发〔2022〕3号', {
  relations: [relation('follows', 'jiazhengfa-2020-5')],
});
const notice = fullText(
  'jiazhengfa-2020-5',
  ['甲市人民政府', '甲政发〔2020〕5号', '关于登记的通知', '根据《登记办法》，现通知如下：', '2020年3月1日'],
  { relations: [relation('basis', basis.id)], sources: { paper: { publisher: '甲市日报' } } },
);
const citing = fullText('citing', ['关于照办的通知', '按甲政发〔2020〕5号办理。', '2021年3月1日']);

const seen = (documents: Parameters<typeof makeLibrary>[0], id: string) =>
  neighboursOf(makeLibrary(documents, issuers), id).map(({ id: other, relation: kind, refersHere }) => [
    refersHere ? 'in' : 'out',
    kind,
    other,
  ]);

test('lists what refers to a document, then what it refers to, each once by its best relation', () => {
  assert.deepEqual(seen([basis, notice, citing, follower], notice.id), [
    ['in', 'follows', follower.id],
    ['in', 'cites', 'citing'],
    ['out', 'basis', basis.id],
  ]);
});

test('gives title, number and date as a list shows them', () => {
  assert.deepEqual(neighboursOf(makeLibrary([basis, notice], issuers), notice.id), [
    {
      id: basis.id,
      title: '登记办法',
      number: '甲政发〔2019〕1号',
      date: '2019年（据文号）',
      relation: 'basis',
    },
  ]);
});

test('keeps the newest of many that cite one document', () => {
  const many = Array.from({ length: 40 }, (_, i) =>
    fullText(`citing-${10 + i}`, [
      '关于照办的通知',
      '按甲政发〔2020〕5号办理。',
      `2021年3月${1 + (i % 28)}日`,
    ]),
  );
  const found = seen([notice, ...many], notice.id);
  assert.equal(found.length, 12);
  assert.deepEqual(found[0], ['in', 'cites', 'citing-37']);
});

test('has none where nothing is related', () => {
  assert.deepEqual(seen([basis, follower], basis.id), []);
});
