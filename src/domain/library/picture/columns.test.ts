import assert from 'node:assert/strict';
import { test } from 'node:test';
import { record } from '#domain/document/invented.fixture.ts';
import { type Column, columnName, columnsOf } from './columns.ts';

const document = record('a', '通知', null);
const lane = '市级';
const mark = { id: 'a', steps: 1 as const, words: [], document, lane };
const year = (name: string | undefined, marks: number, others: number) => ({
  ...(name !== undefined && { year: name }),
  marks: Array.from({ length: marks }, () => mark),
  others: [{ lane, documents: Array.from({ length: others }, () => document) }],
});
const width = ({ cells }: Column) => (cells.some(({ marks }) => marks.length > 0) ? 150 : 50);

/** Years with their labels and others, the room, and the columns. */
const cases: [string, ReturnType<typeof year>[], number, string[]][] = [
  [
    'each year has its own where there is room',
    [year('2017', 1, 0), year('2018', 0, 3)],
    200,
    ['2017', '2018'],
  ],
  [
    'the emptiest neighbours share one first',
    [year('2015', 0, 1), year('2016', 0, 1), year('2018', 1, 0)],
    200,
    ['2015—2016', '2018'],
  ],
  [
    'years with labels share one where they must',
    [year('2015', 2, 0), year('2016', 1, 0), year('2018', 1, 0)],
    300,
    ['2015', '2016—2018'],
  ],
  [
    'an unknown year keeps its own',
    [year('2015', 1, 0), year('2018', 1, 0), year(undefined, 0, 1)],
    210,
    ['2015—2018', '年份不详'],
  ],
  ['one that cannot fit stays', [year('2015', 1, 0)], 100, ['2015']],
];

for (const [name, years, room, expected] of cases)
  test(name, () => {
    const columns = columnsOf({ years, lanes: [lane] }, room, width);
    assert.deepEqual(columns.map(columnName), expected);
    const total = (select: (cell: Column['cells'][number]) => number) =>
      columns.reduce((sum, { cells }) => sum + cells.reduce((all, cell) => all + select(cell), 0), 0);
    assert.equal(
      total(({ marks }) => marks.length),
      years.reduce((sum, { marks }) => sum + marks.length, 0),
    );
  });
