import assert from 'node:assert/strict';
import { test } from 'node:test';
import { maskParagraphs } from './mask-paragraphs.ts';

const place = { kind: 'file' } as const;
const table = (rows: string[][]) => ({
  lines: rows.map((row) => row.join('\t')),
  table: rows,
  look: {},
  place,
});

const cases: [string, string[][], string[][]][] = [
  [
    'beside its label',
    [
      ['单位', '甲科'],
      ['联系人', '王小明'],
    ],
    [
      ['单位', '甲科'],
      ['联系人', '███'],
    ],
  ],
  [
    'below its label',
    [
      ['单位', '联系人'],
      ['甲科', '王小明'],
      ['乙科', '赵 六'],
    ],
    [
      ['单位', '联系人'],
      ['甲科', '███'],
      ['乙科', '█ █'],
    ],
  ],
  [
    'nowhere',
    [
      ['单位', '负责人'],
      ['甲科', '王小明'],
    ],
    [
      ['单位', '负责人'],
      ['甲科', '王小明'],
    ],
  ],
];

for (const [where, rows, masked] of cases)
  test(`masks the name ${where} in a table`, () => {
    const [found] = maskParagraphs([table(rows)], []);
    assert.deepEqual(found?.table, masked);
    assert.deepEqual(
      found?.lines,
      masked.map((row) => row.join('\t')),
    );
  });

test('masks lines and keeps them lines', () => {
  const [found] = maskParagraphs([{ lines: ['联系人：王小明', '地址：甲路1号'], look: {}, place }], []);
  assert.deepEqual(found?.lines, ['联系人：███', '地址：甲路1号']);
  assert.deepEqual(found?.masked, ['联系人姓名']);
});
