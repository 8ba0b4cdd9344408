import assert from 'node:assert/strict';
import { test } from 'node:test';
import { frame } from '#importer/page/sheet.fixture.ts';
import type { Box } from '#importer/page/sheet.ts';
import { findGrids } from './find-grids.ts';

const across = (top: number, left: number, right: number): Box => ({ left, top, right, bottom: top + 0.5 });
const down = (left: number, top: number, bottom: number): Box => ({ left, top, right: left + 0.5, bottom });

/** Cells as `column,row columns×rows`. */
const cases: [name: string, strokes: Box[], expected: string[][]][] = [
  ['nothing', [], []],
  ['a frame', frame(0, 0, 100, 50), []],
  ['lines across alone', [across(0, 0, 100), across(20, 0, 100), across(40, 0, 100)], []],
  [
    'two cells that draw their own edges',
    [...frame(0, 0, 50, 20), ...frame(51, 0, 100, 20)],
    [['0,0', '1,0']],
  ],
  [
    'whole lines',
    [
      across(0, 0, 100),
      across(20, 0, 100),
      across(40, 0, 100),
      down(0, 0, 40),
      down(50, 0, 40),
      down(99.5, 0, 40),
    ],
    [['0,0', '1,0', '0,1', '1,1']],
  ],
  [
    'open sides',
    [across(0, 0, 100), across(20, 0, 100), across(40, 0, 100), down(50, 0, 40)],
    [['0,0', '1,0', '0,1', '1,1']],
  ],
  [
    'cells over columns and rows',
    [...frame(0, 0, 100, 20), ...frame(0, 20, 50, 60), ...frame(50, 20, 100, 40), ...frame(50, 40, 100, 60)],
    [['0,0 2×1', '0,1 1×2', '1,1', '1,2']],
  ],
  [
    'a cell round a corner, which is parted',
    [...frame(0, 0, 100, 40), ...frame(50, 20, 100, 40), across(20, 0, 10)],
    [['0,0', '1,0', '0,1', '1,1']],
  ],
  [
    'two tables',
    [0, 200].flatMap((top) => [...frame(0, top, 50, top + 20), ...frame(50, top, 100, top + 20)]),
    [
      ['0,0', '1,0'],
      ['0,0', '1,0'],
    ],
  ],
];

for (const [name, strokes, expected] of cases)
  test(`finds ${name}`, () => {
    const printed = findGrids(strokes).map(({ cells }) =>
      cells.map(
        ({ column, row, columns, rows }) =>
          `${column},${row}${columns * rows > 1 ? ` ${columns}×${rows}` : ''}`,
      ),
    );
    assert.deepEqual(printed, expected);
  });

test('does not take a drawing of many lines for a table', () => {
  const strokes = Array.from({ length: 2000 }, (_, i) => across(i * 3, 0, 100));
  assert.deepEqual(findGrids([...strokes, down(50, 0, 6000)]), []);
});
