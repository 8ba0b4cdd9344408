import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fullText } from '#domain/document/invented.fixture.ts';
import { inferStructure } from '#domain/text/infer/infer-structure.ts';
import { type OutlineItem, outlineOf } from './outline.ts';

const lines = (items: OutlineItem[], indent = ''): string[] =>
  items.flatMap(({ id, heading, children }) => [
    `${indent}${id} ${heading}`,
    ...lines(children, `${indent}  `),
  ]);

test('names an attachment that begins with a table', () => {
  const blocks = [
    { text: '关于登记的通知', line: 1 },
    { text: '请登记。', line: 3 },
    { text: '2020年3月1日', line: 5 },
    { text: '甲\t乙', line: 7, table: { align: [], rows: [] } },
  ];
  assert.deepEqual(lines(outlineOf(inferStructure(blocks).value)), ['att_1 附件1']);
});

test('gives the clauses of a text as a tree, headings without their stops', () => {
  const { units } = fullText('source', [
    '关于登记的通知',
    '通知如下：',
    '一、总体要求',
    '做好登记。',
    '二、任务',
    '（一）登记。做好登记。',
    '1.填表；',
    '（二）谁来办？市政府。',
    '三、附则',
    '甲市人民政府',
    '2020年3月1日',
    '附件1',
    '登记办法',
    '一、总则',
  ]);
  assert.deepEqual(lines(outlineOf(units)), [
    'sec_1 一、总体要求',
    'sec_2 二、任务',
    '  sec_2__para_1 （一）登记',
    '    sec_2__para_1__subpara_1 1.填表',
    '  sec_2__para_2 （二）谁来办？',
    'sec_3 三、附则',
    'att_1 附件1 登记办法',
    '  att_1__sec_1 一、总则',
  ]);
});

test('calls a text that is printed with its number by its title', () => {
  const { units } = fullText('source', [
    '关于转发登记通知的通知',
    '现将通知转发给你们。',
    '甲市人民政府',
    '2020年3月1日',
    '乙政发〔2020〕5号',
    '关于登记的通知',
    '各区：',
    '请照办。',
  ]);
  assert.deepEqual(lines(outlineOf(units)), ['att_1 关于登记的通知']);
});

test('gives none for a text without clauses', () => {
  assert.deepEqual(outlineOf(fullText('source', ['关于登记的通知', '请照办。']).units), []);
});
