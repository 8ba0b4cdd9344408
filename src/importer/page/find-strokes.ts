import type { Box } from './sheet.ts';
import { boxAround, type Matrix } from './transform.ts';

type Point = readonly [x: number, y: number];

/** Thicker than the lines of any table. In points. */
const maxThickness = 4;

/**
 * The ruled lines of a shape with straight sides: a thin box is one line; of another shape each side is one.
 */
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
