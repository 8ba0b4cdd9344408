import type { Line } from './sheet.ts';

/** The edges of the text on sheets of one kind. */
export interface Edges {
  left: number;
  right: number;
  /** Whether enough lines reach the right edge to tell where it is. */
  sure: boolean;
}

/** Lines of one measure: a book has other margins on the left sheets than on the right ones. */
const kindOf = ({ sheet, column }: Line) => `${column} ${sheet.page % 2} ${Math.round(sheet.width)}`;
const leastLines = 4;

/** Measures the edges by the lines of body size. */
export function measureEdges(lines: readonly Line[], bodySize: number): (line: Line) => Edges {
  const body = lines.filter(({ size, pieces }) => Math.abs(size - bodySize) < 0.6 && pieces.length === 1);
  const kinds = Map.groupBy(body, kindOf);
  const columns = Map.groupBy(body, ({ column }) => column);
  const known = new Map<string, Edges>();
  return (line) => {
    const kind = kindOf(line);
    let edges = known.get(kind);
    if (!edges) {
      const own = kinds.get(kind) ?? [];
      const isEnough = own.length >= leastLines && edgesOf(own, bodySize).sure;
      edges = edgesOf(isEnough ? own : (columns.get(line.column) ?? lines), bodySize);
      known.set(kind, edges);
    }
    return edges;
  };
}

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
  return { left, right, sure: reaching.length >= 2 && right - left >= size * 10 };
}

/** The outermost place that two lines share, else the outermost of all. */
function outermost(places: readonly number[], tolerance: number, direction: 1 | -1): number {
  const sorted = places.toSorted((a, b) => (b - a) * direction);
  const shared = sorted.find((place, i) => Math.abs((sorted[i + 1] ?? Infinity) - place) <= tolerance);
  return shared ?? sorted[0] ?? 0;
}
