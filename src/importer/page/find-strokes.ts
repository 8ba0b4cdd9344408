import type { Box } from './sheet.ts';
import { boxAround, type Matrix } from './transform.ts';

type Point = readonly [x: number, y: number];

/** In points: thicker than the lines of any table. */
const maxThickness = 4;

/** Finds ruled lines in a shape with straight sides: a thin box is one line, else each side is one. */
export function findStrokes(points: readonly Point[], matrix: Matrix): Box[] {
  if (points.length < 2) return [];
  const whole = boxAround(matrix, points);
  if (isThin(whole)) return [whole];
  return points.slice(1).flatMap((point, i) => {
    const side = boxAround(matrix, [points[i] ?? point, point]);
    return isThin(side) ? [side] : [];
  });
}

const isThin = ({ left, top, right, bottom }: Box) =>
  Math.min(right - left, bottom - top) <= maxThickness && Math.max(right - left, bottom - top) > maxThickness;
