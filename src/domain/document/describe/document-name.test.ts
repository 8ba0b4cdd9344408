import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fullText, record } from '#domain/document/invented.fixture.ts';
import { documentName, pageTitle } from './document-name.ts';

const dates = [{ value: '2020', kind: 'signed', grade: 'B', source: 'paper' }];
const signed = ['关于登记的公告', '请照办。', '甲市人民政府', '2020年3月1日'];

/** A document, what pages call it, and the title of its page. */
const named: [string, { description: Parameters<typeof documentName>[0] }, string, string][] = [
  [
    'a number',
    fullText('a', ['甲政发〔2020〕5号', ...signed]),
    '甲政发〔2020〕5号',
    '甲政发〔2020〕5号 关于登记的公告',
  ],
  [
    'none',
    fullText('a', signed),
    '甲市人民政府《关于登记的公告》（2020年3月1日）',
    '关于登记的公告（甲市人民政府，2020年3月1日）',
  ],
  [
    'none, and issuers in the title',
    fullText('a', ['甲市人民政府关于登记的公告', ...signed.slice(1)]),
    '《甲市人民政府关于登记的公告》（2020年3月1日）',
    '甲市人民政府关于登记的公告（2020年3月1日）',
  ],
  [
    'none, and not all issuers known',
    fullText('a', [...signed.slice(0, 2), '甲市人民政府 丙市人民政府', '2020年3月1日']),
    '《关于登记的公告》（2020年3月1日）',
    '关于登记的公告（2020年3月1日）',
  ],
  [
    'none, of a record',
    record('b', '登记须知', null, { dates }),
    '《登记须知》（2020年）',
    '登记须知（2020年）',
  ],
  ['nothing but a title', record('b', '登记须知', null), '《登记须知》', '登记须知'],
  [
    'a doubtful one',
    record('b', '登记须知', null, { citedAs: ['甲政发〔2020〕5号'] }),
    '甲政发〔2020〕5号（存疑）',
    '登记须知',
  ],
];

for (const [name, { description }, short, title] of named)
  test(`names a document with ${name}`, () => {
    assert.equal(documentName(description), short);
    assert.equal(pageTitle(description), title);
  });
