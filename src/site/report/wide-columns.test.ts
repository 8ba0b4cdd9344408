import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cutToWidth, wideColumns, widthOf } from './wide-columns.ts';

const widths: [string, number][] = [
  ['', 0],
  ['abc', 3],
  ['一、', 4],
  ['（1）', 5],
  ['𠮷', 2],
  ['★', 2],
];

for (const [text, width] of widths)
  test(`“${text}” is ${width} wide`, () => assert.equal(widthOf(text), width));

test('cuts to a width', () => {
  assert.equal(cutToWidth('一二三四', 8), '一二三四');
  assert.equal(cutToWidth('一二三四五', 8), '一二三…');
  assert.equal(cutToWidth('a\tb', 8), 'a b');
});

test('sets columns as wide as given, or as their widest cell', () => {
  const rows = [
    ['行', '段首', 'zone'],
    ['7', '一、登记', ''],
  ];
  assert.equal(wideColumns(rows), '行  段首      zone\n7   一、登记');
  assert.equal(wideColumns(rows, [4, 6]), '行    段首    zone\n7     一、…');
});
