import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blocksOf, fullText } from '#domain/document/invented.fixture.ts';
import { inferStructure } from '#domain/text/infer/infer-structure.ts';
import { checkSecrecy } from './check-secrecy.ts';

const text = ['甲市人民政府文件', '甲政发〔2020〕5号', '关于登记的通知', '各区：', '请照办。', '一、登记'];
const attached = [...text, '甲市人民政府', '2020年3月1日', '附件1', '登记办法', '第一条　照办。'];

const marked: [string, string[], number][] = [
  ['a degree', ['秘密', ...text], 1],
  ['a degree, letter-spaced', ['机　密', ...text], 1],
  ['a degree with its years', ['机密★1年', ...text], 1],
  ['with spaces', ['绝 密 ★ 长期', ...text], 1],
  ['a degree after its name', ['密级：秘密', ...text], 1],
  ['a line with the number of the copy and the urgency', ['000012　机密★10年　特急', ...text], 1],
  ['years without a star', ['秘密 5年', ...text], 1],
  ['another star', ['秘密☆', ...text], 1],
  ['below the number', text.toSpliced(2, 0, '秘密★6个月'), 5],
  ['below the label of an attachment', attached.toSpliced(9, 0, '机密★1年'), 19],
  ['below the title of an attachment', attached.toSpliced(10, 0, '绝密'), 21],
  ['before use', ['绝密★启用前', '甲市考试试卷', '一、作答'], 1],
];

for (const [what, paragraphs, line] of marked) {
  test(`refuses a text that bears ${what}`, () => {
    const found = checkSecrecy({ units: inferStructure(blocksOf(paragraphs)).value, withheld: [] });
    assert.deepEqual(
      found.map((diagnostic) => [diagnostic.code, diagnostic.line]),
      [['secrecy-marked', line]],
    );
  });
}

const unmarked: [string, string[]][] = [
  ['says nothing of it', text],
  [
    'is about it',
    ['关于保守国家秘密的通知', '各区：', '标有“机密★1年”的文件，不得公开。', '一、绝密', '照办。'],
  ],
  ['names it in a clause', [...text, '（一）秘密', '照办。', '秘密']],
  ['has it in its title', ['甲市商业秘密保护办法', '第一条　照办。']],
];

for (const [what, paragraphs] of unmarked) {
  test(`accepts a text that ${what}`, () => {
    assert.deepEqual(checkSecrecy({ units: inferStructure(blocksOf(paragraphs)).value, withheld: [] }), []);
  });
}

test('refuses a mark that a rule calls something else, or that is withheld', () => {
  const { units, frontMatter } = fullText('jia-1', ['机密★1年', ...text], {
    structure: [{ at: '机密', zone: 'letterhead' }],
  });
  assert.equal(checkSecrecy({ units, withheld: frontMatter.withheld }).length, 1);
  const plain = fullText('jia-1', text, { withheld: [{ zone: 'secrecy', what: '密级', reason: '略' }] });
  assert.deepEqual(checkSecrecy({ units: plain.units, withheld: plain.frontMatter.withheld }), [
    { code: 'secrecy-marked', args: { mark: '密级' }, path: ['withheld', 0, 'zone'] },
  ]);
});
