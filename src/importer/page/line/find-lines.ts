import { greatest, least } from '#importer/page/extremes.ts';
import type { Line, Run, Sheet } from '#importer/page/sheet.ts';
import { findGutter } from './find-gutter.ts';
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
