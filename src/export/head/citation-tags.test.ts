import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fact, fullText, record } from '#domain/document/invented.fixture.ts';
import { citationTags } from './citation-tags.ts';
import { plainFacts } from './plain-facts.ts';

const address = 'https://library.example/documents/x/';
const tagsOf = (document: Parameters<typeof plainFacts>[0]) => citationTags(plainFacts(document), address);

const notice = fullText('jiazhengfa-2020-5', [
  '甲市人民政府文件',
  '甲政发〔2020〕5号',
  '关于做好“登记”的通知',
  '各区：',
  '请照办。',
  '甲市人民政府',
  '2020年3月1日',
]);

test('names title, issuer, number and date of a notice', () => {
  assert.deepEqual(tagsOf(notice.description), [
    ['citation_title', '关于做好“登记”的通知'],
    ['citation_author', '甲市人民政府'],
    ['citation_technical_report_institution', '甲市人民政府'],
    ['citation_technical_report_number', '甲政发〔2020〕5号'],
    ['citation_publication_date', '2020/03/01'],
    ['citation_language', 'zh-CN'],
    ['citation_public_url', address],
    ['DC.title', '关于做好“登记”的通知'],
    ['DC.identifier', '甲政发〔2020〕5号'],
    ['DC.creator', '甲市人民政府'],
    ['DC.type', '通知'],
    ['DC.language', 'zh-CN'],
    ['DCTERMS.created', '2020-03-01'],
  ]);
});

const support = { grade: 'B', source: 'paper' };

/** Number and further fields of a record; the tags expected, and names of tags that must be absent. */
const cases: [string, string | null, Record<string, unknown>, [string, string][], string[]][] = [
  [
    'a month is a month',
    '甲政发〔2020〕5号',
    { dates: [{ value: '2020-03', kind: 'published', ...support }] },
    [
      ['citation_publication_date', '2020/03'],
      ['DCTERMS.issued', '2020-03'],
    ],
    ['DCTERMS.created'],
  ],
  [
    'a day on or before which it lay is no date',
    '甲政发〔2020〕5号',
    { dates: [{ value: '2020-03-01', precision: 'before', kind: 'signed', ...support }] },
    [],
    ['citation_publication_date', 'DCTERMS.created'],
  ],
  [
    'an inferred date is none',
    '甲政发〔2020〕5号',
    { dates: [{ value: '2020-03-01', inferred: true, kind: 'signed', ...support }] },
    [],
    ['citation_publication_date', 'DCTERMS.created'],
  ],
  [
    'issuers inferred from the number are left out',
    '甲政发〔2020〕5号',
    {},
    [['DC.type', 'Report']],
    ['citation_author', 'DC.creator'],
  ],
  [
    'each issuer that is stated has its tag',
    null,
    { issuers: fact(['jia-shi', 'yi-sheng']) },
    [
      ['citation_author', '甲市人民政府'],
      ['citation_author', '乙省教育厅'],
      ['citation_technical_report_institution', '甲市人民政府、乙省教育厅'],
    ],
    ['citation_technical_report_number', 'DC.identifier'],
  ],
  [
    'a doubtful number is none',
    '甲政发〔2020〕5号',
    { numberDoubt: '两处写法不同' },
    [['citation_title', '关于登记的通知']],
    ['citation_technical_report_number', 'DC.identifier'],
  ],
];

for (const [name, number, fields, present, absent] of cases)
  test(`${name}`, () => {
    const tags = tagsOf(record('x', '关于登记的通知', number, fields).description);
    for (const tag of present)
      assert.deepEqual(
        tags.filter((one) => one.join() === tag.join()),
        [tag],
      );
    for (const one of absent) assert.ok(!tags.some(([tag]) => tag === one), one);
  });
