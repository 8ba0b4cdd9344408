import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { formatNumeral } from '#domain/text/numeral.ts';
import { fullText } from './invented.fixture.ts';

const linksOf = (paragraphs: string[]) => {
  const { units, ownLinks } = fullText('source', paragraphs);
  return ownLinks.map(({ unit, start, end, clause }) => [units[unit]?.text.slice(start, end), clause]);
};

const statute = (...articles: string[]) => ['登记办法', '第一条　甲。', ...articles];

const cases: [name: string, paragraphs: string[], ...links: [words: string, clause: string][]][] = [
  ['its own article', statute('第二条　依照本办法第一条办理。'), ['本办法第一条', 'art_1']],
  ['a bare article', statute('第二条　依照第一条办理。'), ['第一条', 'art_1']],
  ['the paragraph before', statute('第二条　乙。', '有前款情形的，从其规定。'), ['前款', 'art_2__para_1']],
  [
    'two paragraphs before',
    statute('第二条　乙。', '丙。', '前两款另有规定的除外。'),
    ['前两款', 'art_2__para_1'],
  ],
  [
    'an item of the paragraph before',
    statute('第二条　下列材料：', '（一）甲；', '（二）乙。', '前款第（二）项除外。'),
    ['前款第（二）项', 'art_2__para_1__point_2'],
  ],
  ['the article before', statute('第二条　前条规定的情形除外。'), ['前条', 'art_1']],
  ['an article that it does not have', statute('第二条　依照本办法第九条办理。')],
  ['an article in a sentence about another document', statute('第二条　依照《乙办法》办理，并执行第一条。')],
  [
    'a section of a notice',
    ['关于登记的通知', '一、甲', '乙。', '二、丙', '本通知第一条除外。'],
    ['本通知第一条', 'sec_1'],
  ],
  [
    'an attachment',
    ['关于登记的通知', '材料见附件2。', '甲市人民政府', '2020年3月1日', '附件1', '甲表', '附件2', '乙表'],
    ['附件2', 'att_2'],
  ],
  [
    'the title of a text below, and an article of it',
    [
      '关于印发《登记办法》的通知',
      '现将《登记办法》印发给你们，第三条另按《登记办法》第二条执行。',
      '甲市人民政府',
      '2020年3月1日',
      ...statute('第二条　乙。'),
    ],
    ['《登记办法》', 'att_1'],
    ['《登记办法》', 'att_1'],
    ['第二条', 'att_1__art_2'],
  ],
  [
    'an article of the text that an enclosed one is',
    ['关于登记的通知', '照办。', '甲市人民政府', '2020年3月1日', ...statute('第二条　依照第一条办理。')],
    ['第一条', 'att_1__art_1'],
  ],
];

for (const [name, paragraphs, ...expected] of cases)
  test(`leads to ${name}: ${expected.map(([, clause]) => clause).join() || 'nowhere'}`, () => {
    assert.deepEqual(linksOf(paragraphs), expected);
  });

/** How a statute names an article of its own, and what follows that is another's. */
const spellings: [before: string, after: string][] = [
  ['依照本办法', '办理。'],
  ['违反本办法', '规定的，责令改正。'],
  ['符合', '规定的条件。'],
  ['除', '规定外，从其规定。'],
  ['适用', '的规定。'],
];

test('leads to each of a thousand places that statutes name of their own', () => {
  const article = fc.record({ of: fc.nat({ max: 49 }), spelling: fc.nat({ max: spellings.length - 1 }) });
  const near = fc.constantFrom('前款', '前款第（一）项', '前条', '前条第一款');
  let printed = 0;
  fc.assert(
    fc.property(fc.array(fc.tuple(article, near), { minLength: 50, maxLength: 50 }), (articles) => {
      const named = articles.map(([{ of, spelling }, words]) => {
        const [before = '', after = ''] = spellings[spelling] ?? [];
        return { id: `art_${of + 1}`, first: `${before}第${formatNumeral(of + 1)}条${after}`, words };
      });
      const paragraphs = named.flatMap(({ first, words }, i) => [
        `第${formatNumeral(i + 1)}条　${first}下列情形除外：`,
        '（一）甲；',
        `有${words}情形的，从其规定。`,
      ]);
      const expected = named.flatMap(({ id, words }, i) => {
        const own = `art_${i + 1}`;
        const places: Record<string, string | undefined> = {
          前款: `${own}__para_1`,
          '前款第（一）项': `${own}__para_1__point_1`,
          前条: i > 0 ? `art_${i}` : undefined,
          前条第一款: i > 0 ? `art_${i}__para_1` : undefined,
        };
        return [id, places[words]].filter((place) => place !== undefined);
      });
      printed += expected.length;
      assert.deepEqual(
        linksOf(['登记办法', ...paragraphs]).map(([, clause]) => clause),
        expected,
      );
    }),
    { numRuns: 12 },
  );
  assert.ok(printed > 1000, `${printed}`);
});
