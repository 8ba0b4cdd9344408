import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fact, fullText, issuers, record } from '#domain/document/invented.fixture.ts';
import { citationCards } from './citation-cards.ts';
import { makeLibrary } from './library.ts';

const long = '登'.repeat(300);
const held = fullText('jiazhengfa-2020-5', [
  '甲市人民政府',
  '甲政发〔2020〕5号',
  '关于登记的决定',
  '各区：',
  '一、登记',
  '（一）先登记。再办。',
  `二、${long}`,
  '甲市人民政府',
  '2020年3月1日',
]);
const known = record('banfa-2019', '登记办法', null, {
  citedAs: ['甲政发〔2019〕1号'],
  numberDoubt: '没有其他来源印有这个文号。',
  issuers: fact(['jia-shi']),
  dates: [{ value: '2019-04', precision: 'month', kind: 'published', grade: 'C', source: 'paper' }],
});

const cardsOf = (text: string) =>
  citationCards(makeLibrary([held, known, fullText('citing', ['关于照办的通知', text])], issuers), 'citing');

test('says of a full text what it says of itself', () => {
  assert.deepEqual(cardsOf('按甲政发〔2020〕5号办理。').documents, {
    'jiazhengfa-2020-5': {
      title: '关于登记的决定',
      kind: 'full',
      facts: [
        { label: '发文字号', value: '甲政发〔2020〕5号' },
        { label: '发文机关', value: '甲市人民政府' },
        { label: '成文日期', value: '2020年3月1日' },
      ],
    },
  });
});

test('says of a record what is known, how well, and why its number is doubtful', () => {
  const card = cardsOf('按《登记办法》办理。').documents['banfa-2019'];
  assert.equal(card?.kind, 'record');
  assert.deepEqual(
    card.facts.map(({ label, value, grade }) => [label, value, grade]),
    [
      ['发文字号', '甲政发〔2019〕1号（存疑）', undefined],
      ['发文机关', '甲市人民政府', 'B'],
      ['发布日期', '2019年4月', 'C'],
    ],
  );
  assert.equal(card.doubt, '没有其他来源印有这个文号。');
});

/** What is said of the dates of a record with a number; the row of its card. */
const datings: [string, object[], object][] = [
  ['the year in its number', [], { label: '日期', value: '2019年（据文号）' }],
  [
    'a date that is inferred',
    [{ value: '2019-04', kind: 'signed', inferred: true, grade: 'C', source: 'paper' }],
    { label: '成文日期', value: '2019年4月（推定）', grade: 'C' },
  ],
];

for (const [name, dates, row] of datings) {
  test(`says so where a record is dated by ${name}`, () => {
    const dated = record('dated', '登记规则', '甲政发〔2019〕1号', { dates });
    const citing = fullText('citing', ['关于照办的通知', '按《登记规则》办理。']);
    const card = citationCards(makeLibrary([dated, citing], issuers), 'citing').documents.dated;
    assert.deepEqual(card?.facts.at(-1), row);
  });
}

test('holds the words of each cited clause, all that stands in it, cut where they are long', () => {
  const { clauses } = cardsOf('按甲政发〔2020〕5号第一部分和第二部分办理。');
  assert.deepEqual(clauses, {
    'jiazhengfa-2020-5#sec_1': { name: '一、', words: '一、登记（一）先登记。再办。' },
    'jiazhengfa-2020-5#sec_2': { name: '二、', words: `二、${'登'.repeat(198)}……` },
  });
});

test('has no card for what the library does not hold', () => {
  assert.deepEqual(cardsOf('按《乙办法》第三条办理。'), { documents: {}, clauses: {} });
});
