import type { Span } from '#domain/text/span.ts';

/**
 * The stretch of `held` (indexes) in which `quoted` stands, if it does: where most of their common runs of
 * three lie on neighbouring diagonals. It is at most two and a half times as long as `quoted`, so that
 * aligning costs the same in a long document as in a short one. Undefined where they have nothing in common.
 */
export function likelyWindow(quoted: readonly number[], held: readonly number[]): Span | undefined {
  const size = quoted.length < 12 ? 2 : 3;
  const places = new Map<number, number[]>();
  for (let i = 0; i + size <= quoted.length; i++) {
    const key = hash(quoted, i, size);
    places.set(key, [...(places.get(key) ?? []), i]);
  }
  const bin = Math.max(8, quoted.length >> 3);
  const votes = new Map<number, number>();
  for (let j = 0; j + size <= held.length; j++)
    for (const i of places.get(hash(held, j, size)) ?? []) {
      const diagonal = Math.floor((j - i) / bin);
      votes.set(diagonal, (votes.get(diagonal) ?? 0) + 1);
    }
  let best: number | undefined;
  const score = (diagonal: number) => (votes.get(diagonal) ?? 0) + (votes.get(diagonal + 1) ?? 0);
  for (const diagonal of votes.keys())
    if (best === undefined || score(diagonal) > score(best)) best = diagonal;
  if (best === undefined) return undefined;
  const slack = 8 + (quoted.length >> 1);
  const start = Math.max(0, best * bin - slack);
  return { start, end: Math.min(held.length, (best + 2) * bin + quoted.length + slack) };
}

/** Two runs may share a number; that costs a wrong vote, no more. */
function hash(codes: readonly number[], from: number, size: number): number {
  let value = 0;
  for (let i = from; i < from + size; i++) value = (Math.imul(value, 31) * 31 + (codes[i] ?? 0)) | 0;
  return value;
}
