import { joinLines as joinWords } from '#domain/text/join-lines.ts';
import type { InputCell } from '#importer/model/input-text.ts';
import { beginsWithLabel } from '#importer/page/begins-with-label.ts';
import { findRows } from '#importer/page/line/find-rows.ts';
import { joinRuns } from '#importer/page/line/join-runs.ts';
import type { Run, Sheet } from '#importer/page/sheet.ts';
import { findGrids, type Grid, type GridCell } from './find-grids.ts';

/** A ruled table on one sheet. */
export interface RuledTable {
  sheet: Sheet;
  top: number;
  bottom: number;
  xs: number[];
  rows: InputCell[][];
  isOdd: boolean;
}

/** The ruled tables of a sheet, and the runs outside them. */
export function readTables(sheet: Sheet): { tables: RuledTable[]; rest: Run[] } {
  let rest = sheet.runs;
  const tables: RuledTable[] = [];
  for (const grid of findGrids(sheet.strokes)) {
    const inside = rest.filter((run) => isInside(run, grid));
    const cells = fillCells(grid, inside);
    // The lines of a chart form squares too.
    if (cells.filter(({ text }) => text !== '').length < Math.min(2, cells.length)) continue;
    const outside = new Set(inside);
    rest = rest.filter((run) => !outside.has(run));
    tables.push({
      sheet,
      top: grid.ys[0] ?? 0,
      bottom: grid.ys.at(-1) ?? 0,
      xs: grid.xs,
      rows: rowsOf(grid, cells),
      isOdd: grid.isOdd,
    });
  }
  return { tables, rest };
}

const middleOf = (run: Run) => ({ x: run.x + run.width / 2, y: run.y - run.size * 0.35 });

function isInside(run: Run, { xs, ys }: Grid): boolean {
  const { x, y } = middleOf(run);
  return indexIn(xs, x) >= 0 && indexIn(ys, y) >= 0;
}

/** Index of the interval of sorted places that contains a number, or -1. */
function indexIn(places: readonly number[], number: number): number {
  const index = places.findLastIndex((place) => place <= number);
  return index === places.length - 1 ? -1 : index;
}

interface FilledCell extends GridCell {
  text: string;
}

function fillCells(grid: Grid, runs: readonly Run[]): FilledCell[] {
  const { xs, ys, cells } = grid;
  const owners = new Map<string, GridCell>();
  for (const cell of cells)
    for (let column = cell.column; column < cell.column + cell.columns; column++)
      for (let row = cell.row; row < cell.row + cell.rows; row++) owners.set(`${column} ${row}`, cell);
  const contents = new Map<GridCell, Run[]>(cells.map((cell) => [cell, []]));
  const ownerOf = (run: Run) => {
    const { x, y } = middleOf(run);
    return owners.get(`${indexIn(xs, x)} ${indexIn(ys, y)}`);
  };
  for (const run of runs) {
    const row = indexIn(ys, middleOf(run).y);
    const borders = xs.filter((_, i) => owners.get(`${i} ${row}`) !== owners.get(`${i - 1} ${row}`));
    for (const piece of splitRun(run, borders)) {
      const owner = ownerOf(piece);
      if (owner) contents.get(owner)?.push(piece);
    }
  }
  return cells.map((cell) => ({ ...cell, text: cellText(contents.get(cell) ?? []) }));
}

/** Joins the lines of a cell, except where one begins like a paragraph after another has ended. */
function cellText(runs: readonly Run[]): string {
  const lines = findRows(runs).map((row) => joinRuns(row.runs).text.replaceAll('\t', '　'));
  const paragraphs: string[] = [];
  for (const line of lines) {
    const last = paragraphs.at(-1);
    const begins = last === undefined || (beginsWithLabel(line) && /[。；：！？]$/.test(last));
    if (begins) paragraphs.push(line);
    else paragraphs[paragraphs.length - 1] = joinWords(`${last}\n${line}`);
  }
  return paragraphs.join('\n');
}

const rowsOf = ({ ys }: Grid, cells: readonly FilledCell[]): InputCell[][] =>
  ys
    .slice(1)
    .map((_, row) =>
      cells.filter((cell) => cell.row === row).map(({ text, columns, rows }) => ({ text, columns, rows })),
    );

const widthOf = (letter: string) => (/[\u0020-\u024f]/.test(letter) ? 0.5 : 1);

/** Splits words drawn as one run across cell borders, at the spaces nearest to the borders. */
export function splitRun(run: Run, borders: readonly number[]): Run[] {
  const inset = run.size / 2;
  const crossed = borders.find((x) => x > run.x + inset && x < run.x + run.width - inset);
  const space = crossed === undefined ? undefined : nearestSpace(run, crossed);
  if (!space) return [run];
  const [before, after] = [run.text.slice(0, space.index), run.text.slice(space.index + space.length)];
  const right = run.x + run.width;
  return [
    ...(before ? [{ ...run, text: before, width: space.from - run.x }] : []),
    ...splitRun({ ...run, text: after, x: space.to, width: right - space.to }, borders),
  ];
}

/** The white space of a run nearest to a place, estimated by usual widths of letters. */
function nearestSpace(run: Run, x: number) {
  const total = widthIn(run.text) || 1;
  const placeOf = (index: number) => run.x + (widthIn(run.text.slice(0, index)) / total) * run.width;
  let nearest: { index: number; length: number; from: number; to: number } | undefined;
  for (const { index, 0: space } of run.text.matchAll(/\s+/g)) {
    const found = { index, length: space.length, from: placeOf(index), to: placeOf(index + space.length) };
    if (!nearest || distance(found, x) < distance(nearest, x)) nearest = found;
  }
  return nearest;
}

const widthIn = (text: string) => [...text].reduce((sum, letter) => sum + widthOf(letter), 0);
const distance = ({ from, to }: { from: number; to: number }, x: number) => Math.abs((from + to) / 2 - x);
