import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defined } from '#domain/defined.ts';
import { fact, fullText, issuers, record } from '#domain/document/invented.fixture.ts';
import { fullTextSchema } from '#domain/document/schema/front-matter.ts';
import type { Zone } from '#domain/text/zone.ts';
import { describeText } from './describe-text.ts';
import { numbersOf } from './printed-numbers.ts';

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
  ['中华人民共和国乙省教育厅令', '乙教发〔2020〕5号', '厅长 某某某', undefined, ['yi-sheng'], 'text'],
  ['甲市人民政府文件', '甲政发〔2020〕5号', '某某', undefined, ['jia-shi'], 'inferred'],
  ['某某文件', '甲办发〔2020〕5号', '某某', undefined, ['jia-shi-bangongshi', 'jia-shiwei'], 'inferred'],
  ['某某文件', '丙办发〔2020〕5号', '某某', undefined, [], undefined],
  ['甲市人民政府', '甲政发〔2020〕5号', '甲市人民政府', ['yi-sheng'], ['yi-sheng'], 'text'],
];

for (const [letterhead, number, signature, stated, ids, basis] of issuing) {
  test(`names ${ids.join(' and ') || 'no one'} as issuer: ${[letterhead, number, signature, ...(stated ?? [])].join(' · ')}`, () => {
    const { issuers: found } = describe(body(letterhead, number, signature), defined({ issuers: stated }));
    assert.deepEqual(found?.value.map(({ id }) => id) ?? [], ids);
    assert.equal(found?.basis, basis);
  });
}

const joint =
  (...front: string[]) =>
  (...tail: string[]) => [
    ...front,
    '甲市人民政府 乙省教育厅关于做好登记的通知',
    '各区：',
    '请照办。',
    ...tail,
    '2020年3月1日',
  ];

/** A text; ids of its issuers, what they rest on, the lead and why, and all its numbers. */
const jointly: [string, string[], string[], string | undefined, string | undefined, string[]][] = [
  [
    'two lines of names, the code of the second',
    joint('乙教发〔2020〕6号')('甲市人民政府', '乙省教育厅'),
    ['jia-shi', 'yi-sheng'],
    'text',
    'yi-sheng 按发文字号代字推定',
    ['乙教发〔2020〕6号'],
  ],
  [
    'one line of names, no number',
    joint()('乙省教育厅　　甲市人民政府'),
    ['yi-sheng', 'jia-shi'],
    'text',
    'yi-sheng 按排列次序推定',
    [],
  ],
  [
    'a name that is not known',
    joint('甲政发〔2020〕5号')('甲市人民政府', '丙市人民政府'),
    ['jia-shi'],
    'inferred',
    undefined,
    ['甲政发〔2020〕5号'],
  ],
  ['no signature', joint()().slice(0, -1), ['jia-shi', 'yi-sheng'], 'text', 'jia-shi 按排列次序推定', []],
];

for (const [name, paragraphs, ids, basis, lead, numbers] of jointly)
  test(`describes joint issuers: ${name}`, () => {
    const description = describe(paragraphs);
    assert.deepEqual(
      description.issuers?.value.map(({ id }) => id),
      ids,
    );
    assert.equal(description.issuers?.basis, basis);
    assert.equal(description.lead && `${description.lead.value.id} ${description.lead.note}`, lead);
    assert.deepEqual(
      numbersOf(description).map(({ value }) => value),
      numbers,
    );
  });

test('says which names it could not read', () => {
  const { issuers } = describe(joint('甲政发〔2020〕5号')('甲市人民政府', '丙市人民政府'));
  assert.equal(issuers?.note, '不全，另有“丙市人民政府”未能认定');
});

/** Zones and words; the numbers and the date that they state. */
const printed: [string, [Zone, string][], string[], string | undefined][] = [
  [
    'two numbers on two lines',
    [
      ['number', '甲政发〔2020〕5号'],
      ['number', '乙教发〔2020〕6号'],
    ],
    ['甲政发〔2020〕5号', '乙教发〔2020〕6号'],
    undefined,
  ],
  [
    'two numbers on one line',
    [['number', '甲政发〔2020〕5号　乙教发〔2020〕6号']],
    ['甲政发〔2020〕5号', '乙教发〔2020〕6号'],
    undefined,
  ],
  [
    'the same number twice',
    [
      ['number', '甲政发〔2020〕5号'],
      ['number', '甲政发[2020]05号'],
    ],
    ['甲政发〔2020〕5号'],
    undefined,
  ],
  ['a month', [['date', '2020年3月']], [], '2020-03 month'],
  ['a date with dots', [['date', '2020.3.1']], [], '2020-03-01 day'],
  ['a date beside the names', [['signature', '甲市人民政府 2020年3月1日']], [], '2020-03-01 day'],
];

for (const [name, zones, numbers, date] of printed)
  test(`reads ${name}`, () => {
    const units = zones.map(([zone, text], i) => ({ zone, text, line: i + 1, why: 'within' as const }));
    const origin = { description: '抄录', state: '已核对' };
    const description = describeText(fullTextSchema.parse({ text: 'full', origin }), units, issuers);
    assert.deepEqual(
      numbersOf(description).map(({ value }) => value),
      numbers,
    );
    const [signed] = description.dates;
    assert.equal(signed && `${signed.value.value} ${signed.value.precision}`, date);
    if (name.includes('beside')) assert.equal(description.issuers?.basis, 'text');
  });

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
