import assert from 'node:assert/strict';
import { test } from 'node:test';
import { messageOf } from '#domain/diagnostic/message-of.ts';
import type { Document } from '#domain/document/document.ts';
import { fact, fullText, issuers, record } from '#domain/document/invented.fixture.ts';
import { checkDocument } from './check-document.ts';

const text = [
  '甲市人民政府',
  '甲政发〔2020〕5号',
  '关于做好登记的通知',
  '请（照办）。',
  '联系人：某某某某',
  '甲市人民政府',
  '2020年3月1日',
];
const masked = [...text.slice(0, 3), '请找█████办，电话█，手机█。', ...text.slice(5), '（负责人：██）'];
const withheld = { what: '姓名', reason: '个人信息' };
const grade = { grade: 'B', source: 'paper' };

/** A document, and of what is wrong with it the code, the place, the arguments. */
const cases: [string, Document, ...[string, string, Record<string, string | number>][]][] = [
  ['nothing', fullText('jiazhengfa-2020-5', text)],
  ['nothing of a record', record('jiazhengfa-2020-5', '登记办法', '甲政发〔2020〕5号')],
  ['nothing of a record without a number', record('jia-dengji-banfa', '登记办法', null)],
  [
    'a duty that no row of glance quotes',
    fullText('jiazhengfa-2020-5', [...text.slice(0, 3), '请于4月1日前报送。', ...text.slice(5)]),
    [
      'duty-proposed',
      '',
      {
        words: '4月1日前',
        clause: '引言',
        paste: [
          '  - task: { words: 报送, clause: preamble__p_1 }',
          '    verb: { words: 报送, clause: preamble__p_1 }',
          '    due: { words: 4月1日前, clause: preamble__p_1, date: 2020-04-01 }',
        ].join('\n'),
      },
    ],
  ],
  [
    'an id that is no address',
    fullText('甲政发-2020-5', text),
    ['id-invalid', '', { found: '甲政发-2020-5', expected: 'guobanfa-2024-1' }],
  ],
  [
    'an id in capitals',
    fullText('Jia--5', text),
    ['id-invalid', '', { found: 'Jia--5', expected: 'guobanfa-2024-1' }],
  ],
  [
    'an id of another number',
    fullText('jiazhengfa-2020-6', text),
    [
      'id-differs',
      '',
      { found: 'jiazhengfa-2020-6', number: '甲政发〔2020〕5号', expected: 'jiazhengfa-2020-5' },
    ],
  ],
  [
    'a code without romanisation',
    record('bing-2020-5', '登记办法', '丙政发〔2020〕5号'),
    ['code-unromanised', '', { code: '丙政发' }],
  ],
  [
    'a date of signature that is not the printed one',
    fullText('jiazhengfa-2020-5', text, {
      dates: [
        { value: '2020-03', kind: 'signed', ...grade },
        { value: '2020-02', precision: 'before', kind: 'signed', ...grade },
        { value: '2020-04', kind: 'published', ...grade },
        { value: '2020', kind: 'signed', ...grade },
      ],
      sources: { paper: { publisher: '甲市日报' } },
    }),
    ['date-differs', 'dates.1.value', { stated: '2020-02', found: '2020-03-01' }],
  ],
  [
    'names in letterhead and signature that are no known issuers',
    fullText('jiazhengfa-2020-5', text.with(-2, '甲市人民政府 丙市人民政府 等三部门')),
    ['issuer-unread', '', { found: '丙市人民政府' }],
    ['issuer-unread', '', { found: '等三部门' }],
  ],
  [
    'nothing of such names where an author says who issued the text',
    fullText('jiazhengfa-2020-5', text.with(-2, '甲市人民政府 丙市人民政府'), { issuers: ['jia-shi'] }),
  ],
  [
    'a date of signature that no calendar has',
    fullText('jiazhengfa-2020-5', text.with(-1, '2020年2月30日')),
    ['date-impossible', '', { found: '2020年2月30日' }],
  ],
  [
    'nothing of who signed a text printed with the document, and when',
    fullText('jiazhengfa-2020-5', [
      ...text.slice(0, -2),
      '附件1',
      '丙市人民政府关于登记的通知',
      '照办。',
      '丙市人民政府',
      '2020年2月30日',
    ]),
  ],
  [
    'nothing of the fields of a record that became a full text',
    fullText('jiazhengfa-2020-5', text, {
      title: fact('关于做好登记的通知'),
      number: fact('甲政发〔2020〕5号'),
      issuers: fact(['jia-shi']),
      subject: fact('登记'),
      facts: [{ text: '日报称已办。', ...grade }],
      sources: { paper: { publisher: '甲市日报' } },
    }),
  ],
  [
    'a number that differs from the text',
    fullText('jiazhengfa-2020-5', text, { number: '甲政发〔2020〕6号' }),
    [
      'statement-differs',
      'number',
      { field: 'number', stated: '甲政发〔2020〕6号', found: '甲政发〔2020〕5号' },
    ],
  ],
  ['a number in another notation', fullText('jiazhengfa-2020-5', text, { number: '甲政发[2020]05号' })],
  [
    'an unreadable number',
    fullText('jiazhengfa-2020-5', text, { number: '五号文' }),
    ['number-unreadable', 'number', { found: '五号文' }],
  ],
  [
    "an unreadable number of a record's",
    record('jia', '登记办法', '五号文'),
    ['number-unreadable', 'number.value', { found: '五号文' }],
  ],
  [
    'sources that are not described, wherever they stand',
    record('jia', '登记办法', null, {
      title: { value: '登记办法', grade: 'B', source: ['paper', 'papier'] },
      dates: [{ value: '2020', kind: 'signed', grade: 'B', source: 'somewhere' }],
      facts: [{ text: '甲。', ...grade }],
    }),
    ['source-unknown', 'title.source', { key: 'papier', nearest: 'paper' }],
    ['source-unknown', 'dates.0.source', { key: 'somewhere', nearest: '' }],
  ],
  [
    'an issuer that is not listed',
    fullText('jiazhengfa-2020-5', text, { issuers: ['jia-shi', 'yi-shen'] }),
    ['issuer-unknown', 'issuers', { id: 'yi-shen', nearest: 'yi-sheng' }],
  ],
  [
    "an issuer of a record's that is not listed",
    record('jia', '登记办法', null, { issuers: fact(['nobody-at-all']) }),
    ['issuer-unknown', 'issuers.value', { id: 'nobody-at-all', nearest: '' }],
  ],
  [
    'a zone that is withheld and still there',
    fullText('jiazhengfa-2020-5', text, {
      withheld: [{ zone: 'contact', what: '联系人', reason: '个人信息' }],
    }),
    ['zone-not-withheld', '', { zone: 'contact', found: '联系人：…' }],
  ],
  [
    'runs of █ that are accounted for',
    fullText('jiazhengfa-2020-5', masked, {
      withheld: [
        { clause: 'preamble__p_1', count: 2, ...withheld },
        { clause: 'preamble__p_1', ...withheld },
        { clause: 'notes', ...withheld },
      ],
    }),
  ],
  [
    'runs of █ of which nothing is said',
    fullText('jiazhengfa-2020-5', masked, { withheld: [{ clause: 'preamble__p_1', ...withheld }] }),
    ['withheld-unexplained', '', { place: 'preamble__p_1' }],
    ['withheld-unexplained', '', { place: 'preamble__p_1' }],
    ['withheld-unexplained', '', { place: 'notes' }],
  ],
  [
    'entries about runs that are not there',
    fullText('jiazhengfa-2020-5', text, {
      withheld: [
        { clause: 'preamble__p_1', count: 2, ...withheld },
        { clause: 'sec_9', ...withheld },
      ],
    }),
    ['withheld-count', 'withheld.0', { place: 'preamble__p_1', expected: 2, found: 0 }],
    ['withheld-count', 'withheld.1', { place: 'sec_9', expected: 1, found: 0 }],
  ],
];

for (const [name, document, ...expected] of cases) {
  test(`reports ${name}`, () => {
    const found = checkDocument(document, issuers);
    assert.deepEqual(
      found.map(({ code, path = [], args }) => [code, path.join('.'), args]),
      expected,
    );
    for (const diagnostic of found) assert.doesNotMatch(messageOf(diagnostic), /undefined/);
  });
}

test('gives the line of what is to be deleted', () => {
  const withheld = [{ zone: 'contact', what: '联系人', reason: '个人信息' }];
  const [found] = checkDocument(fullText('jiazhengfa-2020-5', text, { withheld }), issuers);
  assert.equal(found?.line, 9);
});
