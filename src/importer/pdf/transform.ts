/** A transformation of the plane, as PDF writes it: [a b c d e f]. */
export type Matrix = readonly [number, number, number, number, number, number];

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** First `inner`, then `outer`. */
export function combine(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** The upright box around a transformed one. */
export function boxAround([a, b, c, d, e, f]: Matrix, { left, top, right, bottom }: Box): Box {
  const xs = [left, right].flatMap((x) => [top, bottom].map((y) => a * x + c * y + e));
  const ys = [left, right].flatMap((x) => [top, bottom].map((y) => b * x + d * y + f));
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

/** A matrix of numbers that nobody vouches for. */
export function matrixOf(numbers: ArrayLike<number> | undefined): Matrix {
  const six = Array.from(numbers ?? [], Number).slice(0, 6);
  return six.length === 6 && six.every(Number.isFinite) ? (six as unknown as Matrix) : [1, 0, 0, 1, 0, 0];
}
