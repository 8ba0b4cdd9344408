import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parse } from 'yaml';
import type { FullText } from '#domain/document/document.ts';
import { fullText } from '#domain/document/invented.fixture.ts';
import { glanceSchema } from '#domain/document/schema/glance.ts';
import { unitAt } from '#domain/text/place.ts';
import { glanceLines } from './glance-lines.ts';
import { proposeDuties } from './propose-duties.ts';

const notice = (body: string[], fields = {}) =>
  fullText(
    'notice',
    ['甲市人民政府', '关于登记的通知', '各区人民政府：', ...body, '甲市人民政府', '2020年3月1日'],
    fields,
  );

const due = '登记情况请于3月31日前报送市人民政府。';
const force = '本通知自印发之日起施行，有效期2年。';
const cell = (words: string, clause = 'preamble__p_1') => ({ words, clause });

/** Paragraphs, fields, and the lines to paste. */
const cases: [string, string[], Record<string, unknown>, string[]][] = [
  ['nothing where the text sets no time', ['按册登记，不得遗漏。'], {}, []],
  [
    'what is due, who is asked and to whom it goes',
    [due],
    {},
    [
      '  - task: { words: 登记情况, clause: preamble__p_1 }',
      '    verb: { words: 报送, clause: preamble__p_1 }',
      '    who: { words: 各区人民政府, clause: addressees }',
      '    due: { words: 3月31日前, clause: preamble__p_1, date: 2020-03-31 }',
      '    reportTo: { words: 市人民政府, clause: preamble__p_1 }',
    ],
  ],
  [
    'how long a text holds, of which nobody is asked',
    [force],
    {},
    [
      '  - task: { words: 自印发之日起施行, clause: preamble__p_1 }',
      '    due: { words: 有效期2年, clause: preamble__p_1 }',
    ],
  ],
  [
    'nothing that a row quotes already, in part or as part of more',
    [due, force],
    { glance: [{ task: cell('登记情况'), due: cell('3月31日') }, { task: cell(force, 'preamble__p_2') }] },
    [],
  ],
  [
    'what rows of other clauses quote',
    [due, force],
    { glance: [{ task: cell('登记情况', 'preamble__p_1') }, { task: cell(force, 'preamble__p_2') }] },
    [
      '  - task: { words: 登记情况, clause: preamble__p_1 }',
      '    verb: { words: 报送, clause: preamble__p_1 }',
      '    who: { words: 各区人民政府, clause: addressees }',
      '    due: { words: 3月31日前, clause: preamble__p_1, date: 2020-03-31 }',
      '    reportTo: { words: 市人民政府, clause: preamble__p_1 }',
    ],
  ],
  ['nothing to an author who has gone through the text', [due], { glanceChecked: true }, []],
];

for (const [name, body, fields, lines] of cases) {
  test(`proposes ${name}`, () => {
    const found = proposeDuties(notice(body, fields)).map(({ row }) => glanceLines(row));
    assert.deepEqual(found.join('\n').split('\n').filter(Boolean), lines);
  });
}

/** Pieces of which clauses with times are made, and others that are in the way. */
const pieces = fc.constantFrom(
  '请于10月30日前',
  '于2020年底前报',
  '自印发之日起施行',
  '有效期5年',
  '请于',
  '于',
  '各区',
  '10月30日',
  '2020年底',
  '次年1月15日',
  '二〇二〇年六月三十日',
  '每年12月底',
  '2月30日',
  '前',
  '以前',
  '，',
  '。',
  '；',
  '、',
  '将',
  '报送',
  '报',
  '方案',
  '情况',
  '省文化厅',
  '至',
  '备案',
  '完成',
  '截止',
  '截止日期为',
  '自',
  '印发之日',
  '起施行',
  '有效期',
  '5年',
  '试行',
  '试行期',
  '至2024年12月31日',
  ' ',
  '\t',
  '"甲"',
  "'",
  '# 乙',
  ': ',
  '{丙}',
  '[丁]',
  '\\',
  '（',
  '）',
  '█',
  '𠀀',
  'null',
  '12:00',
);

test('whatever is proposed quotes its clause word for word, fits the schema, and reads the same from its lines', () => {
  let proposed = 0;
  fc.assert(
    fc.property(
      fc.array(fc.array(pieces, { minLength: 1, maxLength: 24 }), { maxLength: 4 }),
      (paragraphs) => {
        const body = paragraphs.map((words) => words.join('').trim()).filter(Boolean);
        const document: FullText = notice(['一、登记', ...body]);
        for (const { row } of proposeDuties(document)) {
          proposed++;
          for (const { words, clause } of Object.values(row))
            assert.ok(unitAt(document.units, clause)?.text.includes(words), `${words} in ${clause}`);
          assert.deepEqual(glanceSchema.parse(parse(glanceLines(row))), [row]);
        }
      },
    ),
    { numRuns: 1000 },
  );
  assert.ok(proposed > 100, `only ${proposed} proposed`);
});
