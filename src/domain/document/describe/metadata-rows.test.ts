import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Document } from '#domain/document/document.ts';
import { fullText, record } from '#domain/document/invented.fixture.ts';
import { metadataRows } from './metadata-rows.ts';

const rows = ({ description }: Document) =>
  Object.fromEntries(
    metadataRows(description).map(({ label, statement, unknown }) => [label, statement?.value ?? unknown]),
  );

const date = (value: string, kind: string) => ({ value, kind, grade: 'B', source: 'paper' });

test('gives what is known of a full text', () => {
  const texts = [
    '甲市人民政府',
    '甲政发〔2020〕5号',
    '关于登记的通知',
    '各区：',
    '请照办。',
    '甲市人民政府',
    '2020年3月1日',
    '（此件公开发布）',
  ];
  const found = rows(fullText('a', texts, { subject: '登记' }));
  const expected = {
    标题: '关于登记的通知',
    发文机关: '甲市人民政府',
    发文字号: '甲政发〔2020〕5号',
    公文种类: '通知',
    主题分类: '登记',
    成文日期: '2020年3月1日',
    发布日期: '不详',
    主送机关: '各区',
    公开方式: '公开发布',
    效力状态: '未见官方说明',
  };
  assert.deepEqual({ ...found, ...expected }, found);
});

test('gives every number of joint issuers, and the lead', () => {
  const paragraphs = [
    '甲政发〔2020〕5号',
    '关于登记的通知',
    '请照办。',
    '乙省教育厅 甲市人民政府',
    '2020年3月1日',
  ];
  const { description } = fullText('a', paragraphs);
  const parsed = { kind: 'standard', code: '乙教发', year: 2020, serial: 6 } as const;
  const shared = { value: '乙教发〔2020〕6号', basis: 'text', parsed } as const;
  const found = Object.fromEntries(
    metadataRows({ ...description, sharedNumbers: [shared] }).map(({ label, statement }) => [
      label,
      statement?.value,
    ]),
  );
  assert.equal(found.发文机关, '乙省教育厅、甲市人民政府');
  assert.equal(found.主办机关, '甲市人民政府');
  assert.equal(found.发文字号, '甲政发〔2020〕5号、乙教发〔2020〕6号');
});

test('says 不详 of what is not known of a record, and leaves out what need not be known', () => {
  const found = rows(record('b', '登记须知', null));
  assert.deepEqual(
    [found.发文机关, found.发文字号, found.公文种类, found.成文日期, found.主送机关],
    ['不详', '不详', '不详', '不详', '不详'],
  );
  assert.ok(!('公开日期' in found) && !('公开方式' in found));
});

test('says by which number others cite a document that has none of its own', () => {
  const found = rows(record('b', '登记须知', null, { citedAs: ['甲政发〔2020〕5号', '甲政发〔2020〕6号'] }));
  assert.equal(found.发文字号, '不详；被引作 甲政发〔2020〕5号、甲政发〔2020〕6号');
});

test('gives every date a row of its own', () => {
  const dates = [date('2020', 'signed'), date('2020-03', 'signed'), date('2020-04-01', 'publicised')];
  const { description } = record('b', '登记须知', null, { dates });
  assert.deepEqual(
    metadataRows(description).flatMap(({ label, statement }) =>
      /日期|公布/.test(label) ? [[label, statement?.value]] : [],
    ),
    [
      ['成文日期', '2020年'],
      ['成文日期', '2020年3月'],
      ['发布日期', undefined],
      ['公开日期', '2020年4月1日'],
    ],
  );
});
