import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Document } from '#domain/document/document.ts';
import { fullText, record } from '#domain/document/invented.fixture.ts';
import { facetsOf } from './facets.ts';

const date = (value: string) => ({ value, kind: 'signed', grade: 'B', source: 'paper' });

/** A document, and its issuers, levels, years, kinds, and whether its text is held. */
const cases: [string, Document, string[][]][] = [
  [
    'a full text',
    fullText('a', ['甲市人民政府', '甲政发〔2020〕5号', '关于登记的通知', '请照办。']),
    [['甲市人民政府'], ['市级'], ['2020'], ['通知'], ['全文']],
  ],
  [
    'a record of two issuers of one level',
    record('b', '登记办法', '甲办发〔2020〕5号'),
    [['甲市人民政府办公室', '中共甲市委员会办公室'], ['市级'], ['2020'], ['办法'], ['未收录全文']],
  ],
  [
    'a record that has only dates',
    record('c', '登记须知', null, { dates: [date('2021-03-01'), date('2019-04')] }),
    [[], [], ['2019'], [], ['未收录全文']],
  ],
  [
    'a record whose number is doubtful',
    record('e', '登记须知', null, { citedAs: ['甲办发〔2017〕144号'] }),
    [[], [], ['2017'], [], ['未收录全文']],
  ],
  ['a record of which nothing is known', record('d', '登记须知', null), [[], [], [], [], ['未收录全文']]],
];

for (const [name, document, expected] of cases) {
  test(`gives the values of every facet: ${name}`, () => {
    const { issuer, level, year, type, holding } = facetsOf(document);
    assert.deepEqual([issuer, level, year, type, holding], expected);
  });
}
