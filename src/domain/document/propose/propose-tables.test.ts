import assert from 'node:assert/strict';
import { test } from 'node:test';
import { messageOf } from '#domain/diagnostic/message-of.ts';
import { inferStructure } from '#domain/text/infer/infer-structure.ts';
import type { Block } from '#domain/text/structure.ts';
import { proposeTables } from './propose-tables.ts';

/** Paragraphs of one line or several, an empty line between them. */
function blocksOf(paragraphs: readonly string[]): Block[] {
  let line = 1;
  return paragraphs.map((printed) => {
    const lines = printed.split('\n');
    const block = { text: lines.join(''), lines, line };
    line += lines.length + 1;
    return block;
  });
}

const head = ['关于考点的通知', '一、考点'];
const tail = ['二、其他', '照办。', '云岭市教育局', '2025年3月12日'];

const cases: [string, string[], [line: number, end: number, paste: string][]][] = [
  ['no tabs', [], []],
  [
    'lines of one paragraph',
    ['序号\t考点\n1\t甲中学\n2\t乙中学'],
    [[5, 7, '| 序号 | 考点 |\n| --- | --- |\n| 1 | 甲中学 |\n| 2 | 乙中学 |']],
  ],
  [
    'paragraphs of one line each',
    ['考点\t考场', '甲中学\t30'],
    [[5, 7, '| 考点 | 考场 |\n| --- | --- |\n| 甲中学 | 30 |']],
  ],
  ['one row of several cells', ['甲县\t12\t无'], [[5, 5, '| 甲县 | 12 | 无 |\n| --- | --- | --- |']]],
  [
    'paragraphs with other counts of tabs: two tables',
    ['甲\t1', '乙\t2', '丙\t3\t无', '丁\t4\t无'],
    [
      [5, 7, '| 甲 | 1 |\n| --- | --- |\n| 乙 | 2 |'],
      [9, 11, '| 丙 | 3 | 无 |\n| --- | --- | --- |\n| 丁 | 4 | 无 |'],
    ],
  ],
  [
    'rows of merged cells, as one table',
    ['一级\t二级\t三级', '甲\t（一）子\t1.丑', '2.寅\t卯', '丙\t（二）辰\t1.巳'],
    [
      [
        5,
        11,
        '| 一级 | 二级 | 三级 |\n| --- | --- | --- |\n| 甲 | （一）子 | 1.丑 |\n| 2.寅 | 卯 |  |\n| 丙 | （二）辰 | 1.巳 |',
      ],
    ],
  ],
  [
    'lines that lack cells',
    ['考点\t考场\t备注\n甲中学\t30\n合计\t30\t无'],
    [[5, 7, '| 考点 | 考场 | 备注 |\n| --- | --- | --- |\n| 甲中学 | 30 |  |\n| 合计 | 30 | 无 |']],
  ],
  [
    'an empty cell',
    ['甲\t\t无', '乙\t2\t无'],
    [[5, 7, '| 甲 |  | 无 |\n| --- | --- | --- |\n| 乙 | 2 | 无 |']],
  ],
  ['a pipe', ['甲|子\t1', '乙\t2'], [[5, 7, '| 甲\\|子 | 1 |\n| --- | --- |\n| 乙 | 2 |']]],
  [
    'numbers of rows that look like clauses',
    ['1.\t甲\t30', '2.\t乙\t24'],
    [[5, 7, '| 1. | 甲 | 30 |\n| --- | --- | --- |\n| 2. | 乙 | 24 |']],
  ],
  ['a paragraph with a line that holds none', ['考点如下：\n甲\t30'], []],
  ['a tab after the number of a clause', ['（一）\t对象', '1.\t甲'], []],
  ['one line with one tab', ['考点\t甲中学'], []],
];

for (const [what, rows, expected] of cases) {
  test(`proposes tables for ${what}`, () => {
    const { value } = inferStructure(blocksOf([...head, ...rows, ...tail]));
    assert.ok(
      rows.every((row) => value.some(({ lines, zone }) => lines?.join('\n') === row && zone === 'body')),
    );
    const found = proposeTables(value);
    assert.deepEqual(
      found.map(({ line, args }) => [line, args.end, args.paste]),
      expected,
    );
    for (const diagnostic of found) assert.ok(messageOf(diagnostic).includes(diagnostic.args.paste));
  });
}

test('proposes none for what stands side by side above the text', () => {
  const front = ['甲政发〔2025〕5号\t签发人：某\t会签人：某', ...head, '照办。'];
  const { value } = inferStructure(blocksOf(front));
  assert.deepEqual(proposeTables(value), []);
});
