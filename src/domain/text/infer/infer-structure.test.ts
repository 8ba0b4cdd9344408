import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { defined } from '#domain/defined.ts';
import { blocksOf } from '#domain/document/invented.fixture.ts';
import type { Block } from '#domain/text/structure.ts';
import { inferStructure } from './infer-structure.ts';
import { structureCases } from './structure.cases.ts';

/** A paragraph, and its id, or its zone where it has none. */
type Row = [string, string];

const head: Row[] = [
  ['甲市人民政府', 'letterhead'],
  ['甲政发〔2020〕5号', 'number'],
  ['关于做好登记的通知', 'title'],
  ['各区县人民政府：', 'addressees'],
];
const foot: Row[] = [
  ['甲市人民政府', 'signature'],
  ['2020年3月1日', 'date'],
];

const documents: Record<string, Row[]> = {
  'the common shape': [
    ...head,
    ['现就有关事项通知如下：', 'preamble__p_1'],
    ['一、总体要求', 'sec_1'],
    ['登记要做好。', 'sec_1__p_1'],
    ['还要做快。', 'sec_1__p_2'],
    ['二、主要任务', 'sec_2'],
    ['（一）登记。做好登记。', 'sec_2__para_1'],
    ['登记有两步：', 'sec_2__para_1__p_2'],
    ['1.填表', 'sec_2__para_1__subpara_1'],
    ['表要填全。', 'sec_2__para_1__subpara_1__p_1'],
    ['（1）姓名', 'sec_2__para_1__subpara_1__point_1'],
    ['（2）住址', 'sec_2__para_1__subpara_1__point_2'],
    ['2.盖章', 'sec_2__para_1__subpara_2'],
    ['（二）备案。做好备案。', 'sec_2__para_2'],
    ...foot,
    ['（此件公开发布）', 'notes'],
    ['抄送：市委各部门。', 'imprint'],
    ['甲市人民政府办公室2020年3月2日印发', 'imprint'],
  ],
  'a title before the number': [
    ['甲市人民政府关于做好登记的通知', 'title'],
    ['甲政发〔2020〕5号', 'number'],
    ['各区县人民政府：', 'addressees'],
    ['请照办。', 'preamble__p_1'],
    ...foot,
  ],
  'no number': [
    ['乙省教育厅', 'title'],
    ['关于做好登记的意见（试行）', 'title'],
    ['为做好登记，提出意见。', 'preamble__p_1'],
    ['一、登记', 'sec_1'],
  ],
  'an order': [
    ['甲市人民政府令第12号', 'number'],
    ['甲市登记办法', 'title'],
    ['为做好登记，制定本办法。', 'preamble__p_1'],
    ...foot,
  ],
  'a number right before a sentence': [
    ['关于做好登记的函', 'title'],
    ['甲政发〔2020〕5号', 'number'],
    ['来函收悉。同意登记。', 'preamble__p_1'],
    ...foot,
  ],
  'no clauses, an attachment list, and no addressees': [
    ...head.slice(0, 3),
    ['现将办法印发给你们。', 'preamble__p_1'],
    ['附件：1.登记办法', 'attachmentList'],
    ['2.登记表', 'attachmentList'],
    ...foot,
    ['附件1', 'att_1'],
    ['登记办法', 'title'],
    ['一、总则', 'att_1__sec_1'],
    ['做好登记。', 'att_1__sec_1__p_1'],
    ['（一）范围', 'att_1__sec_1__para_1'],
    ['附件2', 'att_2'],
    ['一、登记表', 'att_2__sec_1'],
  ],
  'levels that skip': [
    ...head,
    ['（一）直接从第二级开始', 'para_1'],
    ['1.甲', 'para_1__subpara_1'],
    ['一、又从第一级开始', 'sec_1'],
    ['1.跳过第二级', 'sec_1__subpara_1'],
    ['（1）甲', 'sec_1__subpara_1__point_1'],
    ['（一）回到第二级', 'sec_1__para_1'],
    ['（1）跳过第三级', 'sec_1__para_1__point_1'],
  ],
  'a forwarded text without a label': [
    ...head,
    ['现转发给你们，请遵照执行。', 'preamble__p_1'],
    ...foot,
    ['（此件公开发布）', 'notes'],
    ['关于做好登记的意见', 'att_1'],
    ['一、总则', 'att_1__sec_1'],
    ['做好登记。', 'att_1__sec_1__p_1'],
    ['抄送：市委各部门。', 'imprint'],
  ],
  'several signers and a contact': [
    ...head,
    ['请照办。', 'preamble__p_1'],
    ['联系人：某某', 'contact'],
    ['联系电话：0000', 'contact'],
    ['甲市人民政府', 'signature'],
    ['乙省教育厅', 'signature'],
    ['二〇二〇年三月一日', 'date'],
  ],
  'no date': [
    ...head,
    ['请照办。', 'preamble__p_1'],
    ['联系电话：0000', 'contact'],
    ['（此件公开发布）', 'notes'],
    ['（联系处室：登记处）', 'notes'],
  ],
  'a list of headings right before the signature': [
    ...head,
    ['一、材料', 'sec_1'],
    ['1.登记表', 'sec_1__subpara_1'],
    ['2.身份证', 'sec_1__subpara_2'],
    ...foot,
  ],
  'a polite ending, which is no signature': [
    ...head,
    ['请照办。', 'preamble__p_1'],
    ['特此通知', 'preamble__p_2'],
    ...foot,
  ],
};

for (const [name, rows] of Object.entries(documents)) {
  test(`gives zones and ids: ${name}`, () => {
    const { value } = inferStructure(blocksOf(rows.map(([text]) => text)));
    assert.deepEqual(
      value.flatMap((unit) =>
        (unit.blocks ?? [unit]).map(({ text }, i) => [
          text,
          (i === 0 ? (unit.start?.id ?? unit.id) : undefined) ?? unit.zone,
        ]),
      ),
      rows,
    );
  });
}

test('takes a table for a paragraph, whatever it holds', () => {
  const table = { text: '一、甲\t2020年3月1日', line: 99, table: { align: [], rows: [] } };
  const blocks = [
    ...blocksOf(['关于登记的通知', '一、甲', '见表：']),
    table,
    ...blocksOf(['二、乙', '完。']),
  ];
  assert.deepEqual(
    inferStructure(blocks).value.map(({ id, zone }) => id ?? zone),
    ['title', 'sec_1', 'sec_1__p_1', 'sec_1__p_2', 'sec_2', 'sec_2__p_1'],
  );
});

test('finds a title that the author states, and reports one that is not there', () => {
  const blocks = blocksOf(['甲市人民政府', '登记须知', '请照办。']);
  assert.equal(inferStructure(blocks, { title: '登记 须知' }).value[1]?.zone, 'title');
  assert.deepEqual(inferStructure(blocks, { title: '别的' }).diagnostics, [
    { code: 'title-missing', args: { stated: '别的' }, line: 1 },
  ]);
  assert.deepEqual(
    inferStructure(blocksOf(['请照办。'])).diagnostics.map(({ code }) => code),
    ['title-missing'],
  );
});

const anyBlock = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'一二（）(1)、.附件：。；甲2020年3月号') }),
  fc.constantFrom(
    '一、甲',
    '（一）甲。乙。',
    '1.甲',
    '附件1',
    '附件',
    '2020年3月1日',
    '甲政发〔2020〕5号',
    '关于甲的通知',
    '各区：',
    '附件：1.甲',
    '抄送：甲',
    '（甲）',
  ),
  fc.string(),
);

test('makes every block one unit, in order, with the same text and an id of its own, whatever the text', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(anyBlock, fc.boolean())),
      fc.option(fc.nat(4), { nil: undefined }),
      (texts, closing) => {
        const blocks = texts.map(([text, table], line) => ({
          text,
          line,
          ...(table && { table: { align: [], rows: [] } }),
        }));
        const { value } = inferStructure(blocks, defined({ closing }));
        assert.deepEqual(value.flatMap((unit) => unit.blocks ?? [unit]).map(blockOf), blocks);
        const ids = value.flatMap(({ id }) => id ?? []);
        assert.equal(new Set(ids).size, ids.length);
      },
    ),
    { numRuns: 1000 },
  );
});

const blockOf = ({ text, line, table }: Block) => ({
  text,
  line,
  ...(table && { table: { align: [], rows: [] } }),
});

for (const [name, rows] of Object.entries(structureCases))
  test(`puts every block in its place: ${name}`, () => {
    const { value } = inferStructure(blocksOf(rows.map(([text]) => text)));
    const places = value.flatMap(({ id, start, part, zone, text, blocks = [{ text }] }) =>
      blocks.map((block, i) => {
        const ids = i > 0 ? '' : [...new Set([start?.id, id])].filter((one) => one !== undefined).join(' ');
        return [block.text, ids || [part, zone].filter((one) => one !== undefined).join(' ')];
      }),
    );
    assert.deepEqual(places, rows);
  });
