import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Document } from '#domain/document/document.ts';
import { fullText, record } from '#domain/document/invented.fixture.ts';
import { indexRecord } from './index-record.ts';
import { parseQuery } from './parse-query.ts';
import { type Index, searchIndex } from './search-index.ts';
import { searchText } from './search-text.ts';

/** An index that scans its records for a phrase, as the real one does by position. */
function scanningIndex(documents: Document[]): Index {
  const records = documents.map(indexRecord);
  return {
    find: async (phrase) => {
      const wanted = ` ${phrase.replaceAll('"', '')} `;
      return records
        .filter(({ content }) => ` ${content} `.includes(wanted))
        .map(({ url, meta }) => ({ key: url, id: async () => meta.id }));
    },
  };
}

const documents = [
  fullText('jiazhengfa-2020-5', [
    '甲市人民政府',
    '甲政发〔2020〕5号',
    '关于做好登记的通知',
    '按《备案办法》（乙教发〔2019〕2号）办，提高质量，',
    '一、促进就业',
  ]),
  record('yijiaofa-2019-2', '备案办法', '乙教发〔2019〕2号'),
  record('shuoming', '登记说明', null, {
    citedAs: ['甲政发〔2018〕7号'],
    facts: [{ text: '说的是备案。', grade: 'B', source: 'paper' }],
  }),
];

/** What is typed, and the documents found: by number (#), by title (t), by text alone. */
const cases: [string, ...string[]][] = [
  ['登记', 't jiazhengfa-2020-5', 't shuoming'],
  ['备案', 't yijiaofa-2019-2', ' jiazhengfa-2020-5', ' shuoming'],
  ['备案 说的', ' shuoming'],
  ['乙教发2019年2号', '# yijiaofa-2019-2', ' jiazhengfa-2020-5'],
  ['甲政发[2018]7号', '# shuoming'],
  ['编者写的摘要', ' yijiaofa-2019-2', ' shuoming'],
  ['质量促进'],
  ['没有'],
  ['，'],
];

for (const [typed, ...expected] of cases) {
  test(`finds ${expected.length} documents by “${typed}”`, async () => {
    const answers = await searchIndex(parseQuery(typed), scanningIndex(documents));
    const found = answers.map(
      async ({ numbered, titled, readId }) => `${numbered ? '#' : titled ? 't' : ''} ${await readId()}`,
    );
    assert.deepEqual(await Promise.all(found), expected);
  });
}

test('lets every passage and no more be found', () => {
  const [notice, record] = documents.map(searchText);
  assert.deepEqual(
    notice?.passages.map(({ id, name, markerEnd }) => [id, name, markerEnd]),
    [
      [undefined, '发文机关标志', undefined],
      [undefined, '发文字号', undefined],
      [undefined, '标题', undefined],
      ['preamble__p_1', '开头第1段', undefined],
      ['sec_1', '一、', 2],
    ],
  );
  assert.deepEqual(
    record?.passages.map(({ name, text }) => [name, text]),
    [
      ['标题', '备案办法'],
      ['发文字号', '乙教发〔2019〕2号'],
      ['编者摘要', '编者写的摘要。'],
    ],
  );
});

test('says what a result shows of its document', () => {
  const { passages, ...shown } = searchText(documents[2] as Document);
  assert.deepEqual(shown, {
    id: 'shuoming',
    kind: 'record',
    title: '登记说明',
    number: '甲政发〔2018〕7号',
    issuers: '',
    date: undefined,
  });
  assert.equal(passages.length, 4);
});
