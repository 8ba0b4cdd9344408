import assert from 'node:assert/strict';
import { test } from 'node:test';
import { run } from '#importer/page/sheet.fixture.ts';
import { splitRun } from './read-tables.ts';

const cases: [text: string, borders: number[], expected: [string, number][]][] = [
  ['甲县', [110], [['甲县', 100]]],
  [
    '甲县 12',
    [123],
    [
      ['甲县', 100],
      ['12', 125],
    ],
  ],
  [
    '甲县 12 乙县 9',
    [122, 138, 162],
    [
      ['甲县', 100],
      ['12', 125],
      ['乙县', 140],
      ['9', 165],
    ],
  ],
  ['甲县 12', [102, 300], [['甲县 12', 100]]],
];

for (const [text, borders, expected] of cases)
  test(`parts “${text}” at ${borders.join('、')}`, () => {
    const pieces = splitRun(run(100, 0, text), borders);
    assert.deepEqual(
      pieces.map((piece) => [piece.text, piece.x]),
      expected,
    );
  });
