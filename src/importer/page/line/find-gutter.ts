import { greatest, least } from '#importer/page/extremes.ts';
import type { Row } from './find-rows.ts';

/** With fewer rows on a side it is a table or a list. */
const leastRows = 6;
const step = 3;

/**
 * Finds the gutter between two columns, if there are two: hardly a row crosses it, and most rows fill their
 * side, which the cells of a table do not.
 */
export function findGutter(rows: readonly Row[], width: number): number | undefined {
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
