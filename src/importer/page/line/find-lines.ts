import { greatest, least } from '#importer/page/extremes.ts';
import type { Line, Run, Sheet } from '#importer/page/sheet.ts';
import { findRows, type Row } from './find-rows.ts';
import { joinRuns } from './join-runs.ts';

/** Finds the lines of a sheet in reading order: down the first column, then the second. */
export function findLines(sheet: Sheet): Line[] {
  const runs = sheet.runs.filter(({ text }) => text.trim() !== '');
  const rows = findRows(runs);
  const gutter = findGutter(rows, sheet.width);
  return gutter === undefined ? rows.map((row) => lineOf(row, sheet, 0)) : linesBeside(gutter, rows, sheet);
}

/** A row across both columns ends the columns above it. */
function linesBeside(gutter: number, rows: readonly Row[], sheet: Sheet): Line[] {
  let lines: Line[] = [];
  let [left, right]: [Line[], Line[]] = [[], []];
  const flush = () => {
    lines = lines.concat(left, right);
    [left, right] = [[], []];
  };
  for (const row of rows) {
    const before = row.runs.filter((run) => run.x + run.width <= gutter);
    const after = row.runs.filter((run) => run.x >= gutter);
    if (before.length + after.length < row.runs.length) {
      flush();
      lines.push(lineOf(row, sheet, 0));
      continue;
    }
    if (before.length > 0) left.push(lineOf(rowOf(row, before), sheet, 1));
    if (after.length > 0) right.push(lineOf(rowOf(row, after), sheet, 2));
  }
  flush();
  return lines;
}

const rowOf = (row: Row, runs: Run[]): Row => ({ ...row, runs });

function lineOf({ y, runs }: Row, sheet: Sheet, column: number): Line {
  const left = least(runs.map((run) => run.x));
  const right = greatest(runs.map((run) => run.x + run.width));
  return { ...joinRuns(runs), left, right, y, size: commonSize(runs), sheet, column };
}

/** The size of most letters. */
export function commonSize(runs: readonly { text: string; size: number }[]): number {
  const letters = new Map<number, number>();
  for (const { text, size } of runs) {
    const half = Math.round(size * 2) / 2;
    letters.set(half, (letters.get(half) ?? 0) + text.trim().length);
  }
  return [...letters].reduce((most, each) => (each[1] > most[1] ? each : most), [0, 0])[0];
}

/** With fewer rows on a side it is a table or a list. */
const leastRows = 6;
const step = 3;

/**
 * Finds the gutter between two columns, if there are two: hardly a row crosses it, and most rows fill their
 * side, which the cells of a table do not.
 */
function findGutter(rows: readonly Row[], width: number): number | undefined {
  let best: { x: number; crossing: number } | undefined;
  for (let x = width * 0.35; x <= width * 0.65; x += step) {
    const crossing = crossingAt(rows, x);
    if (crossing !== undefined && (!best || crossing < best.crossing)) best = { x, crossing };
  }
  return best?.x;
}

/** How many rows cross a gutter at x; undefined if there is none. */
function crossingAt(rows: readonly Row[], x: number): number | undefined {
  const sides: [number, number][][] = [[], []];
  let crossing = 0;
  for (const { runs, size } of rows) {
    const before = runs.filter((run) => run.x + run.width <= x);
    const after = runs.filter((run) => run.x >= x);
    const end = greatest(before.map((run) => run.x + run.width));
    const begin = least(after.map((run) => run.x));
    if (before.length + after.length < runs.length || begin - end < size) crossing++;
    else {
      if (before.length > 0) sides[0]?.push([least(before.map((run) => run.x)), end]);
      if (after.length > 0) sides[1]?.push([begin, greatest(after.map((run) => run.x + run.width))]);
    }
  }
  const isFew = crossing <= rows.length / 4;
  return isFew && sides.every(fillsUp) ? crossing : undefined;
}

function fillsUp(spans: readonly [number, number][]): boolean {
  if (spans.length < leastRows) return false;
  const left = least(spans.map(([from]) => from));
  const right = greatest(spans.map(([, to]) => to));
  const full = spans.filter(([from, to]) => to - from > (right - left) * 0.8);
  return full.length >= spans.length / 2;
}
