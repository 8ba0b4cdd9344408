import assert from 'node:assert/strict';
import { test } from 'node:test';
import { messageOf } from '#domain/diagnostic/message-of.ts';
import { blocksOf, fullText } from '#domain/document/invented.fixture.ts';
import { fullTextSchema } from '#domain/document/schema/front-matter.ts';
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

const statute = [
  '甲市登记条例',
  '第一条　为了登记，制定本条例。',
  '登记要快。',
  '（一）填表；',
  '第二条　照办。',
];

for (const [kind, texts] of [
  ['an official document', paragraphs],
  ['a statute', statute],
] as const) {
  test(`any paragraph of ${kind} may have any level or zone, and ids stay apart`, () => {
    const blocks = blocksOf(texts);
    const chosen = [
      ...allLevels.map((level) => ({ level, number: 2 })),
      ...allZones.map((zone) => ({ zone })),
    ];
    for (const { text: at } of blocks)
      for (const choice of chosen) {
        const rule = meantBy({ at, ...choice });
        const { value } = inferStructure(blocks, { rules: [rule] });
        assert.equal(value.flatMap((unit) => unit.blocks ?? [unit]).length, blocks.length);
        const ids = [...new Set(value.flatMap(({ id, start }) => [id, start?.id]))].filter(Boolean);
        const own = value.flatMap(({ id }) => id ?? []);
        assert.equal(new Set(own).size, own.length, `${at} ${JSON.stringify(choice)} ${ids}`);
        assert.ok(
          ids.every((id) => !id?.startsWith('_')),
          `${at} ${JSON.stringify(choice)} ${ids}`,
        );
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

test('any rule of the front matter is heard', () => {
  const { units } = fullText('jia-1', paragraphs, {
    structure: [{ at: '专栏1', nth: 1, level: 'attachment' }],
  });
  assert.equal(units.find(({ text }) => text.startsWith('专栏1'))?.id, 'att_1');
});

const refused: [string, object, string][] = [
  ['says nothing', { at: '甲', nth: 2 }, 'zone'],
  ['has a number without a level', { at: '甲', zone: 'body', number: 1 }, 'number'],
  ['numbers an attachment', { at: '甲', level: 'attachment', number: 1 }, 'number'],
  ['has a level and is no clause', { at: '甲', level: 'section', clause: false }, 'clause'],
  ['has a level and is a text', { at: '甲', level: 'section', part: true }, 'part'],
  ['has a level outside the body', { at: '甲', level: 'section', zone: 'title' }, 'zone'],
  ['knows no such level', { at: '甲', level: 'heading' }, 'level'],
  ['says that a clause begins', { at: '甲', clause: true }, 'clause'],
  ['counts from 0', { at: '甲', zone: 'body', nth: 0 }, 'nth'],
];

for (const [what, rule, field] of refused) {
  test(`the schema refuses a rule that ${what}`, () => {
    const origin = { description: '抄录', state: '已核对' };
    const { error } = fullTextSchema.safeParse({ text: 'full', origin, structure: [rule] });
    assert.deepEqual(
      error?.issues.map(({ path }) => path),
      [['structure', 0, field]],
    );
  });
}
