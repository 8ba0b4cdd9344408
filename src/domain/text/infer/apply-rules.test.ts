import assert from 'node:assert/strict';
import { test } from 'node:test';
import { messageOf } from '#domain/diagnostic/message-of.ts';
import { blocksOf, fullText } from '#domain/document/invented.fixture.ts';
import { meantBy } from '#domain/document/schema/structure-rule.ts';
import { allLevels } from '#domain/text/level.ts';
import type { StructureRule } from '#domain/text/structure.ts';
import { allZones } from '#domain/text/zone.ts';
import { inferStructure } from './infer-structure.ts';

/** On lines 1, 3, 5 … */
const paragraphs = [
  '甲市人民政府',
  '关于做好登记的通知',
  '各区：',
  '请照办。',
  '一、对象',
  '下列人员登记：',
  '1.80周岁以上的；',
  '专栏1　登记点',
  '二、其他',
  '请于月底前报送。',
  '专栏1　备用点',
  '甲市登记办法',
  '登记要快。',
];

const read = (rules: StructureRule[], hints: { title?: string; closing?: number } = {}) =>
  inferStructure(blocksOf(paragraphs), { ...hints, rules });

/** The place of each paragraph that a rule speaks of. */
const choices: [string, StructureRule[], string, string][] = [
  ['another zone', [{ at: '请照办', zone: 'body' }], '请照办。', 'body preamble__p_1'],
  ['white space aside', [{ at: ' 请 照办', zone: 'closing' }], '请照办。', 'closing closing__p_1'],
  [
    'a level and a number',
    [{ at: '1.80', level: 'subparagraph', number: 1 }],
    '1.80周岁以上的；',
    'body sec_1__subpara_1',
  ],
  ['no clause', [{ at: '一、', clause: false }], '一、对象', 'preamble preamble__p_2'],
  ['the second of two', [{ at: '专栏1', nth: 2, zone: 'notes' }], '专栏1　备用点', 'notes -'],
  ['a text of its own', [{ at: '甲市登记办法', part: true }], '甲市登记办法', 'title att_1'],
  ['the title', [{ at: '甲市人民政府', zone: 'title' }], '甲市人民政府', 'title -'],
];

for (const [what, rules, words, place] of choices) {
  test(`an author chooses ${what}`, () => {
    const { value, diagnostics } = read(rules);
    const unit = value.find(({ text }) => text === words);
    assert.equal(`${unit?.zone} ${unit?.id ?? '-'}`, place);
    assert.equal(unit?.why, 'rule');
    assert.deepEqual(
      diagnostics.filter(({ code }) => code.startsWith('structure-')),
      [],
    );
  });
}

const problems: [
  string,
  StructureRule[],
  { title?: string; closing?: number },
  RegExp,
  (string | number)[],
][] = [
  [
    'words that begin no paragraph',
    [{ at: '下列人士', clause: false }],
    {},
    /“下列人士”不是任何一段的开头。最接近的是第 11 行的“下列人员”/,
    ['structure', 0, 'at'],
  ],
  ['words unlike any', [{ at: '甲乙丙丁戊己', clause: false }], {}, /开头。请照录/, ['structure', 0, 'at']],
  ['two paragraphs', [{ at: '专栏', clause: false }], {}, /不止一处（第 15、21 行）/, ['structure', 0, 'at']],
  [
    'a third of two',
    [{ at: '专栏', nth: 3, clause: false }],
    {},
    /只有 2 处（第 15、21 行）/,
    ['structure', 0, 'at'],
  ],
  [
    'two rules for one paragraph',
    [
      { at: '请照办', zone: 'body' },
      { at: '请照', zone: 'closing' },
    ],
    {},
    /“请照”与“请照办”说的是同一段（第 7 行）/,
    ['structure', 1, 'at'],
  ],
  [
    'another title than the one stated',
    [{ at: '甲市人民政府', zone: 'title' }],
    { title: '关于做好登记的通知' },
    /“甲市人民政府”（第 1 行）与文件信息中的 title/,
    ['structure', 0, 'at'],
  ],
  [
    'the stated title as something else',
    [{ at: '关于做好登记', zone: 'letterhead' }],
    { title: '关于做好登记的通知' },
    /“关于做好登记”（第 3 行）与文件信息中的 title/,
    ['structure', 0, 'at'],
  ],
  [
    'a clause in the stated closing',
    [{ at: '登记要快', level: 'section', number: 3 }],
    { closing: 1 },
    /“登记要快”（第 25 行）与文件信息中的 closing/,
    ['structure', 0, 'at'],
  ],
  [
    'a closing before the stated one',
    [{ at: '请于月底', zone: 'closing' }],
    { closing: 1 },
    /“请于月底”（第 19 行）与文件信息中的 closing/,
    ['structure', 0, 'at'],
  ],
];

for (const [what, rules, hints, message, path] of problems) {
  test(`reports ${what}`, () => {
    const found = read(rules, hints).diagnostics.filter(({ code }) => code.startsWith('structure-'));
    assert.equal(found.length, 1, JSON.stringify(found));
    assert.match(messageOf(found[0] as (typeof found)[0]), message);
    assert.deepEqual(found[0]?.path, path);
  });
}

test('a rule that agrees with the short forms contradicts nothing', () => {
  const rules: StructureRule[] = [
    { at: '关于做好登记', zone: 'title' },
    { at: '登记要快', zone: 'closing' },
  ];
  const { diagnostics } = read(rules, { title: '关于做好登记的通知', closing: 1 });
  assert.deepEqual(
    diagnostics.filter(({ code }) => code.startsWith('structure-')),
    [],
  );
});

const whole = [
  '甲市文件',
  '甲政发〔2020〕5号',
  '关于做好登记的通知',
  '各区：',
  '请照办。',
  '一、对象',
  '1.80周岁以上的；',
  '专栏1　登记点',
  '附件：1.登记表',
  '联系人：某某',
  '甲市人民政府',
  '2020年3月1日',
  '（此件公开发布）',
  '附件1',
  '登记表',
  '照填。',
  '抄送：市委。',
];
const order = [
  '甲市人民政府令',
  '第12号',
  '现公布登记办法。',
  '市长　某某',
  '2020年3月1日',
  '甲市登记办法',
  '第一条　照办。',
  '（一）填表；',
  '登记要快。',
];
/** What a level is called below an article. */
const inArticle = new Set(['item', 'subitem']);

for (const [kind, texts] of Object.entries({ paragraphs, whole, order })) {
  const blocks = blocksOf(texts);
  const unitOf = (rule: StructureRule) => {
    const { value } = inferStructure(blocks, { rules: [meantBy(rule)] });
    const own = value.flatMap(({ id }) => id ?? []);
    assert.equal(new Set(own).size, own.length, JSON.stringify(rule));
    assert.equal(value.flatMap((unit) => unit.blocks ?? [unit]).length, blocks.length);
    return value.find(({ text, blocks = [] }) =>
      [text, ...blocks.map((block) => block.text)].includes(rule.at),
    );
  };

  test(`any paragraph of ${kind} may be of any zone`, () => {
    for (const { text: at } of blocks.slice(0, -1))
      for (const zone of allZones) assert.equal(unitOf({ at, zone })?.zone, zone, `${at} ${zone}`);
  });

  test(`any paragraph of ${kind} may begin a clause of any level`, () => {
    // A line below the date of a text begins the next one.
    for (const { text: at } of blocks.filter(({ text }) => text !== '附件1'))
      for (const level of allLevels.filter((one) => one !== 'attachment')) {
        const start = unitOf({ at, level, number: 2 })?.start;
        const isKept = start?.level === level || inArticle.has(start?.level ?? '');
        assert.ok(isKept && !start?.id.startsWith('_'), `${at} ${level} ${start?.level}`);
      }
  });

  test(`a text may begin with any paragraph of ${kind} but the first`, () => {
    for (const { text: at } of blocks.slice(1)) {
      const unit = unitOf({ at, level: 'attachment' });
      // What an order publishes is the document itself.
      assert.ok(unit?.start?.level === 'attachment' || kind === 'order', `${at} ${unit?.zone}`);
    }
  });
}

test('a rule reaches a paragraph that looks quoted, and one that looks like a row', () => {
  const texts = ['关于登记的通知', '一、甲', '写明：“登记', '二、乙', '完成”。', '3.甲\t乙'];
  const rules: StructureRule[] = [
    { at: '二、', level: 'section' },
    { at: '3.甲', level: 'subparagraph' },
  ];
  const { value } = inferStructure(blocksOf(texts), { rules });
  assert.deepEqual(
    value.flatMap(({ start }) => start?.id ?? []),
    ['sec_1', 'sec_2', 'sec_2__subpara_3'],
  );
});

test('applies a rule of the front matter', () => {
  const { units } = fullText('jia-1', paragraphs, {
    structure: [{ at: '专栏1', nth: 1, level: 'attachment' }],
  });
  assert.equal(units.find(({ text }) => text.startsWith('专栏1'))?.id, 'att_1');
});
