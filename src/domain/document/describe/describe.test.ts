import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defined } from '#domain/defined.ts';
import { fact, fullText, record } from '#domain/document/invented.fixture.ts';

const body = (letterhead: string, number: string, signature: string, ...notes: string[]) => [
  letterhead,
  number,
  '关于做好登记的通知',
  '各区，各单位：',
  '请照办。',
  signature,
  '2020年3月1日',
  ...notes,
];

const describe = (paragraphs: string[], fields = {}) => fullText('source', paragraphs, fields).description;

test('reads title, number, kind, addressees and date from the text', () => {
  const { title, number, type, addressees, dates } = describe(
    body('甲市人民政府', '甲政发[2020]05号', '甲市人民政府'),
  );
  assert.deepEqual(title, { value: '关于做好登记的通知', basis: 'text' });
  assert.equal(number?.value, '甲政发〔2020〕5号');
  assert.equal(number?.basis, 'text');
  assert.equal(type?.value, '通知');
  assert.equal(type?.basis, 'inferred');
  assert.deepEqual(addressees, { value: '各区，各单位', basis: 'text' });
  assert.deepEqual(dates, [
    { kind: 'signed', basis: 'text', value: { value: '2020-03-01', precision: 'day', kind: 'signed' } },
  ]);
});

/** Letterhead, number, signature, what the front matter says; the ids, and what they rest on. */
const issuing: [string, string, string, string[] | undefined, string[], string | undefined][] = [
  ['甲市人民政府', '甲政发〔2020〕5号', '市政府', undefined, ['jia-shi'], 'text'],
  ['甲市人民政府文件', '甲政发〔2020〕5号', '甲市人民政府', undefined, ['jia-shi'], 'text'],
  ['甲市人民政府', '甲政发〔2020〕5号', '乙省教育厅', undefined, ['yi-sheng', 'jia-shi'], 'text'],
  ['甲市人民政府文件', '甲政发〔2020〕5号', '某某', undefined, ['jia-shi'], 'inferred'],
  ['某某文件', '甲办发〔2020〕5号', '某某', undefined, ['jia-shi-bangongshi', 'jia-shiwei'], 'inferred'],
  ['某某文件', '丙办发〔2020〕5号', '某某', undefined, [], undefined],
  ['甲市人民政府', '甲政发〔2020〕5号', '甲市人民政府', ['yi-sheng'], ['yi-sheng'], 'text'],
];

for (const [letterhead, number, signature, stated, ids, basis] of issuing) {
  test(`names ${ids.join(' and ') || 'no one'} as issuer: ${[letterhead, number, signature, ...(stated ?? [])].join(' · ')}`, () => {
    const { issuers } = describe(body(letterhead, number, signature), defined({ issuers: stated }));
    assert.deepEqual(issuers?.value.map(({ id }) => id) ?? [], ids);
    assert.equal(issuers?.basis, basis);
  });
}

/** Notes of the text, what the front matter says; how it was made public, and what says so. */
const disclosures: [string[], string | undefined, string | undefined, string | undefined][] = [
  [['（此件公开发布）'], undefined, '公开发布', 'text'],
  [['（联系处室：登记处）', '（此件依申请公开）'], '主动公开', '依申请公开', 'text'],
  [['（联系处室：登记处）'], '主动公开', '主动公开', 'inferred'],
  [[], undefined, undefined, undefined],
];

for (const [notes, disclosure, value, basis] of disclosures) {
  test(`says ${value ?? 'nothing'} of notes “${notes.join('')}” and front matter “${disclosure ?? ''}”`, () => {
    const paragraphs = body('甲市人民政府', '甲政发〔2020〕5号', '甲市人民政府', ...notes);
    const described = describe(paragraphs, defined({ disclosure }));
    assert.deepEqual([described.disclosure?.value, described.disclosure?.basis], [value, basis]);
  });
}

test('says nothing of a date that is not in the calendar', () => {
  const paragraphs = ['关于登记的通知', '请照办。', '甲市人民政府', '2020年2月30日'];
  assert.deepEqual(describe(paragraphs).dates, []);
});

test('says of a record what its facts say, with grade, sources and note', () => {
  const { description } = record('jiazhengfa-2020-5', '关于做好登记的通知', '甲政发〔2020〕5号', {
    issuers: { ...fact(['jia-shi']), note: '据报道' },
    addressees: fact(['各区', '各单位']),
    status: fact('有效'),
    dates: [{ value: '2020-03', kind: 'signed', grade: 'C', source: ['paper', 'other'] }],
  });
  const basis = 'sources';
  assert.deepEqual(description.title, {
    value: '关于做好登记的通知',
    basis,
    grade: 'B',
    sources: ['paper'],
  });
  assert.equal(description.number?.value, '甲政发〔2020〕5号');
  assert.deepEqual(
    description.issuers?.value.map(({ id }) => id),
    ['jia-shi'],
  );
  assert.equal(description.issuers?.note, '据报道');
  assert.equal(description.addressees?.value, '各区，各单位');
  assert.equal(description.status?.value, '有效');
  assert.deepEqual(description.dates, [
    {
      kind: 'signed',
      basis,
      grade: 'C',
      sources: ['paper', 'other'],
      value: { value: '2020-03', precision: 'month', kind: 'signed' },
    },
  ]);
});

test("infers a record's issuers from the code of its number", () => {
  const { issuers } = record('jiazhengfa-2020-5', '关于登记的通知', '甲政发〔2020〕5号').description;
  assert.deepEqual([issuers?.basis, issuers?.value.map(({ id }) => id)], ['inferred', ['jia-shi']]);
  assert.equal(record('x', '关于登记的通知', null).description.issuers, undefined);
});
