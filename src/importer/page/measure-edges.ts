import { greatest } from './extremes.ts';
import type { Line } from './sheet.ts';

/** The edges of the text on a sheet. */
export interface Edges {
  left: number;
  right: number;
  middle: number;
  /** Whether enough lines reach the right edge to locate it. */
  sure: boolean;
  /** How far a line reaches that continues in the next, if any does. */
  wrap: number;
}

/**
 * Groups of lines that may share their margins, from the surest to the widest: a part of a text may have its
 * own margins, and a book different ones on left and right sheets.
 */
const kinds: readonly ((line: Line) => string)[] = [
  ({ sheet, column }) => `${column} ${sheet.page}`,
  ({ sheet, column }) => `${column} ${sheet.page % 2} ${Math.round(sheet.width)}`,
  ({ column }) => `${column}`,
];
const leastLines = [8, 4, 0];

/** Measures the edges by lines of body size. */
export function measureEdges(lines: readonly Line[], bodySize: number): (line: Line) => Edges {
  const body = lines.filter(({ size, pieces }) => Math.abs(size - bodySize) < 0.6 && pieces.length === 1);
  const groups = kinds.map((kindOf) => groupsOf(body, kindOf, bodySize));
  const all = edgesOf(lines, bodySize);
  return (line) => {
    for (const [i, kindOf] of kinds.entries()) {
      const own = groups[i]?.get(kindOf(line));
      if (own && own.lines >= (leastLines[i] ?? 0) && (i === 2 || own.isCertain)) return own.edges;
    }
    return all;
  };
}

interface Group {
  lines: number;
  edges: Edges;
  /** Whether the lines of the group show both edges. */
  isCertain: boolean;
}

function groupsOf(lines: readonly Line[], kindOf: (line: Line) => string, size: number): Map<string, Group> {
  const groups = [...Map.groupBy(lines, kindOf)].map(([kind, own]): [string, Group] => {
    const edges = edgesOf(own, size);
    return [kind, { lines: own.length, edges, isCertain: edges.sure && hasIndents(own, edges.left, size) }];
  });
  return new Map(groups);
}

/** Whether paragraphs begin with an indent and continue at the edge. Lines that all have one do not tell. */
const hasIndents = (lines: readonly Line[], left: number, size: number): boolean =>
  lines.some((line, i) => {
    const next = lines[i + 1];
    const indent = (line.left - left) / size;
    return indent > 1.5 && indent < 2.6 && next?.sheet === line.sheet && isAt(left, next);
  });

const isAt = (left: number, line: Line): boolean => Math.abs(line.left - left) < line.size * 0.8;

/** How far from the edge a broken line may end, in letters. */
const ragged = 1.7;

function edgesOf(lines: readonly Line[], size: number): Edges {
  const left = leftEdge(lines, size);
  // Only a line followed by another at the left edge may have been broken.
  const broken = lines.flatMap((line, i) => {
    const next = lines[i + 1];
    return next?.sheet === line.sheet && isAt(left, next) && line.right - line.left >= size * 8 ? [line] : [];
  });
  const right = Math.max(greatest(broken.map((line) => line.right)), left);
  const reaching = broken.filter((line) => right - line.right <= size * ragged).length;
  const width = lines[0]?.sheet.width ?? 0;
  // Most sheets have margins of one width.
  const isMirrored = Math.abs(right - (width - left)) <= size * ragged;
  const least = !hasIndents(lines, left, size) ? 5 : isMirrored ? 1 : 2;
  const beyond = lines.filter((line) => line.right - right > size * ragged).length;
  if (reaching >= least && reaching >= broken.length * 0.6 && beyond <= lines.length * 0.02)
    return { left, right, middle: (left + right) / 2, sure: true, wrap: right };
  const indented = broken.filter((line) => line.left - left > size * 1.5).map((line) => line.right);
  const wrap = indented.length > 0 ? greatest(indented) : Number.POSITIVE_INFINITY;
  const outermost = Math.max(greatest(lines.map((line) => line.right)), width - left);
  return { left, right: outermost, middle: width / 2, sure: false, wrap };
}

/** The leftmost place that two lines share, or one from which those are indented. */
function leftEdge(lines: readonly Line[], size: number): number {
  const places = lines.map(({ left }) => left).sort((a, b) => a - b);
  const first = places[0] ?? 0;
  const shared = places.find((place, i) => (places[i + 1] ?? Number.POSITIVE_INFINITY) - place <= size / 2);
  const isIndent = shared !== undefined && shared - first > size * 1.5 && shared - first < size * 2.6;
  return shared === undefined || isIndent ? first : shared;
}
