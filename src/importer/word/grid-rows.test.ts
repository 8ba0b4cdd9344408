import assert from 'node:assert/strict';
import { test } from 'node:test';
import { printInputText } from '#importer/model/print-input-text.ts';
import { gridRows, type ShapedRow } from './grid-rows.ts';
import type { RowShape } from './row-shape.ts';

/** `0 100 200>`, where `>` marks a cell that continues from the left, `^` one that continues from above. */
function row(edges: string, ...texts: string[]): ShapedRow {
  const [left = '', ...rights] = edges.split(' ');
  const cells = rights.map((right) => ({
    right: Number.parseInt(right, 10),
    ...(right.includes('>') && { across: 'on' as const }),
    ...(right.includes('^') && { down: 'on' as const }),
  }));
  const shape: RowShape = { left: Number(left), cells };
  return { texts, shape };
}

const cases: [name: string, rows: ShapedRow[], printed: string[], uneven?: number, covered?: string[]][] = [
  ['one grid', [row('0 100 200', '甲', '乙'), row('0 100 200', '1', '2')], ['| 甲 | 乙 |', '| 1 | 2 |']],
  [
    'a cell over two columns by its width',
    [row('0 100 200 300', '甲', '乙', '丙'), row('0 200 300', '1', '2')],
    ['| 甲 | 乙 | 丙 |', '| 1 ×2 | 2 |'],
  ],
  [
    'edges that differ by a hair',
    [row('-5 100 200', '甲', '乙'), row('0 110 195', '1', '2')],
    ['| 甲 | 乙 |', '| 1 | 2 |'],
  ],
  [
    'cells merged across',
    [row('0 100 200>', '甲', ''), row('0 100 200', '1', '2')],
    ['| 甲 ×2 |', '| 1 | 2 |'],
  ],
  [
    'cells merged down',
    [row('0 100 200', '甲', '乙'), row('0 100^ 200', '', '2'), row('0 100^ 200', '', '3')],
    ['| 甲 | 乙 |', '| ↑ | 2 |', '| ↑ | 3 |'],
  ],
  [
    'a cell that goes on below one of another width',
    [row('0 200', '甲'), row('0 100^ 200', '1', '2')],
    ['| 甲 ×2 |', '| 1 | 2 |'],
  ],
  [
    'a row that begins later and ends earlier',
    [row('0 100 200 300', '甲', '乙', '丙'), row('100 200', '1')],
    ['| 甲 | 乙 | 丙 |', '|  | 1 |  |'],
  ],
  [
    'words in a covered cell',
    [row('0 100 200', '甲', '乙'), row('0 100^ 200', '藏', '2')],
    ['| 甲 | 乙 |', '| ↑ | 2 |'],
    0,
    ['藏'],
  ],
  ['spare empty cells', [row('0 100', '甲', '', '')], ['| 甲 |']],
  ['more cells than the row defines', [row('0 100', '甲', '乙')], ['| 甲 | 乙 |'], 1],
  ['fewer cells than the row defines', [row('0 100 200', '甲')], ['| 甲 |  |'], 1],
  ['rows without a shape', [{ texts: ['甲', '乙'] }, { texts: ['丙'] }], ['| 甲 | 乙 |', '| 丙 |']],
  ['edges that go back', [row('0 100 50', '甲', '乙')], ['| 甲 ×2 | 乙 |']],
];

for (const [name, shaped, printed, uneven = 0, covered = []] of cases)
  test(`puts into a grid ${name}`, () => {
    const grid = gridRows(shaped);
    const table = { kind: 'table', rows: grid.rows, place: { kind: 'file' } } as const;
    const none = { notes: [], pictures: [], stated: {}, furniture: [], findings: [] };
    assert.deepEqual(printInputText({ blocks: [table], ...none }).split('\n'), printed);
    assert.deepEqual([grid.uneven, grid.covered], [uneven, covered]);
  });
