import type { Line } from './sheet.ts';

/** The edges of the text on a sheet. */
export interface Edges {
  left: number;
  right: number;
  /** Whether enough lines reach the right edge to tell where it is. */
  sure: boolean;
}

/**
 * Lines of one measure, from those that surely have it to those that may: a part of a text may have margins of
 * its own, and a book has other ones on the left sheets than on the right.
 */
const kinds: readonly ((line: Line) => string)[] = [
  ({ sheet, column }) => `${column} ${sheet.page}`,
  ({ sheet, column }) => `${column} ${sheet.page % 2} ${Math.round(sheet.width)}`,
  ({ column }) => `${column}`,
];
const leastLines = [8, 4, 0];

/** Measures the edges by the lines of body size. */
export function measureEdges(lines: readonly Line[], bodySize: number): (line: Line) => Edges {
  const body = lines.filter(({ size, pieces }) => Math.abs(size - bodySize) < 0.6 && pieces.length === 1);
  const groups = kinds.map((kindOf) => Map.groupBy(body, kindOf));
  const all = edgesOf(lines, bodySize);
  const known = new Map<string, Edges>();
  const measure = (line: Line): Edges => {
    for (const [i, kindOf] of kinds.entries()) {
      const own = groups[i]?.get(kindOf(line)) ?? [];
      if (own.length === 0 || own.length < (leastLines[i] ?? 0)) continue;
      const edges = edgesOf(own, bodySize);
      const isOfOne = i === 0;
      if (i === 2 || (edges.sure && (!isOfOne || hasIndents(own, edges, bodySize)))) return edges;
    }
    return all;
  };
  return (line) => {
    const key = kinds[0]?.(line) ?? '';
    const edges = known.get(key) ?? measure(line);
    known.set(key, edges);
    return edges;
  };
}

/** A sheet of nothing but indented lines does not show where its edge is. */
const hasIndents = (lines: readonly Line[], { left }: Edges, size: number): boolean =>
  lines.some((line) => line.left - left > size * 1.5 && line.left - left < size * 2.6);

function edgesOf(lines: readonly Line[], size: number): Edges {
  const left = outermost(
    lines.map((line) => line.left),
    size / 2,
    -1,
  );
  const long = lines.filter((line) => line.right - line.left >= size * 8);
  const right = outermost(
    (long.length > 1 ? long : lines).map((line) => line.right),
    size,
    1,
  );
  const reaching = long.filter((line) => Math.abs(line.right - right) <= size * 1.2);
  if (reaching.length >= 2 && right - left >= size * 10) return { left, right, sure: true };
  // Most sheets have margins of one width.
  return { left, right: Math.max(right, (lines[0]?.sheet.width ?? 0) - left), sure: false };
}

/** The outermost place that two lines share, else the outermost of all. */
function outermost(places: readonly number[], tolerance: number, direction: 1 | -1): number {
  const sorted = places.toSorted((a, b) => (b - a) * direction);
  const shared = sorted.find((place, i) => {
    const next = sorted[i + 1];
    return next !== undefined && Math.abs(next - place) <= tolerance;
  });
  return shared ?? sorted[0] ?? 0;
}
