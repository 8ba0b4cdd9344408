import type { Run } from '#importer/page/sheet.ts';

/** Runs on one base line, by x. */
export interface Row {
  y: number;
  size: number;
  runs: Run[];
}

/** In letters: base lines of one row differ by less. */
const nearness = 0.4;

/** Groups the runs of a sheet into rows, from the top. Superscripts and subscripts join their letters. */
export function findRows(runs: readonly Run[]): Row[] {
  const heights = new Map<number, Row[]>();
  const rows: Row[] = [];
  // The largest first, so that the base line of a row is that of its letters and not of superscripts.
  for (const run of runs.toSorted((a, b) => b.size - a.size)) {
    const row = nearestRow(heights, run);
    if (row) {
      row.runs.push(run);
      continue;
    }
    const made = { y: run.y, size: run.size, runs: [run] };
    rows.push(made);
    const height = Math.round(run.y);
    heights.set(height, [...(heights.get(height) ?? []), made]);
  }
  for (const row of rows) row.runs.sort((a, b) => a.x - b.x);
  return rows.sort((a, b) => a.y - b.y);
}

function nearestRow(heights: ReadonlyMap<number, Row[]>, run: Run): Row | undefined {
  const reach = Math.min(Math.ceil(run.size), 40);
  let nearest: Row | undefined;
  for (let height = Math.round(run.y) - reach; height <= Math.round(run.y) + reach; height++)
    for (const row of heights.get(height) ?? [])
      if (belongs(run, row) && (!nearest || distance(run, row) < distance(run, nearest))) nearest = row;
  return nearest;
}

const distance = (run: Run, row: Row) => Math.abs(run.y - row.y);

function belongs(run: Run, row: Row): boolean {
  const apart = distance(run, row);
  if (apart <= nearness * run.size) return true;
  const isRaised = run.size < row.size * 0.8 && apart <= nearness * row.size;
  return isRaised && row.runs.some((other) => touches(run, other, row.size));
}

const touches = (run: Run, other: Run, size: number) =>
  run.x <= other.x + other.width + size / 2 && run.x + run.width >= other.x - size / 2;
