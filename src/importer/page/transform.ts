import { greatest, least } from './extremes.ts';
import type { Box } from './sheet.ts';

/** An affine transformation, as PDF and OFD write it. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

const unchanged: Matrix = [1, 0, 0, 1, 0, 0];

/** Applies first `inner`, then `outer`. */
export function combine(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** Reads an untrusted matrix. */
export function matrixOf(numbers: ArrayLike<unknown> | null | undefined): Matrix {
  const six = Array.from(numbers ?? [], Number).slice(0, 6);
  return six.length === 6 && six.every(Number.isFinite) ? (six as unknown as Matrix) : unchanged;
}

/** The bounding box of transformed points. */
export function boxAround([a, b, c, d, e, f]: Matrix, points: readonly (readonly [number, number])[]): Box {
  const xs = points.map(([x, y]) => a * x + c * y + e);
  const ys = points.map(([x, y]) => b * x + d * y + f);
  return { left: least(xs), top: least(ys), right: greatest(xs), bottom: greatest(ys) };
}

/** The bounding box of the unit square, in which pictures are drawn. */
export const unitBox = (matrix: Matrix): Box =>
  boxAround(matrix, [
    [0, 0],
    [1, 0],
    [0, 1],
    [1, 1],
  ]);

/** Whether words are upright under a transformation, with y pointing down. */
export const isUpright = ([a, b]: Matrix): boolean => a >= 0 && Math.abs(b) <= Math.abs(a) * 0.05;
