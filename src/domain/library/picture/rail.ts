import type { Timeline } from './timeline.ts';

/** What stands beside one row of a list: pieces of lines that together join its documents. */
export interface RailRow {
  /** `near` is related to the centre itself. */
  dot?: 'centre' | 'near' | 'far';
  pieces: RailPiece[];
}

export interface RailPiece {
  /** Tracks count from the dots outwards. */
  track: number;
  /** Where it begins, passes, ends, or passes with a branch to the dot. */
  kind: 'start' | 'through' | 'end' | 'branch';
  /** It joins the centre. */
  main: boolean;
}

export interface Rail {
  rows: RailRow[];
  tracks: number;
}

/** A line that joins rows: all of them in order, the first and last its ends. */
interface Line {
  stops: number[];
  main: boolean;
}

/** Tracks that a phone has room for. Relations beyond them are said in words alone. */
const mostTracks = 4;

/**
 * Lays the relations of a timeline out beside a list of `ids`, the rows in order; undefined is a row without
 * a dot. The centre has one line for all that it is related to; others have one each.
 */
export function railOf(
  { edges, centre }: Pick<Timeline, 'edges' | 'centre'>,
  ids: readonly (string | undefined)[],
): Rail {
  const place = new Map(ids.flatMap((id, i) => (id === undefined ? [] : [[id, i] as const])));
  const at = (id: string | undefined) => (id === undefined ? undefined : place.get(id));
  const middle = at(centre);
  const near = new Set<number>();
  const others = new Map<string, Line>();
  for (const { from, to } of edges) {
    const [a, b] = [at(from), at(to)];
    if (a === undefined || b === undefined) continue;
    if (a === middle) near.add(b);
    else if (b === middle) near.add(a);
    else others.set([a, b].sort().join(), { stops: [Math.min(a, b), Math.max(a, b)], main: false });
  }
  const rows: RailRow[] = ids.map((id, i) =>
    id === undefined
      ? { pieces: [] }
      : { dot: i === middle ? 'centre' : near.has(i) ? 'near' : 'far', pieces: [] },
  );
  const main: Line[] =
    middle === undefined || near.size === 0
      ? []
      : [{ stops: [middle, ...near].sort((a, b) => a - b), main: true }];
  const short = [...others.values()].sort((a, b) => lengthOf(a) - lengthOf(b));
  const ends: Line[][] = [];
  for (const line of [...main, ...short]) {
    const free = ends.findIndex((lines) => lines.every((known) => !meet(known, line)));
    const track = free < 0 ? ends.length : free;
    if (track >= mostTracks) continue;
    ends[track] = [...(ends[track] ?? []), line];
    draw(line, track, rows);
  }
  return { rows, tracks: ends.length };
}

const firstOf = ({ stops }: Line): number => stops[0] ?? 0;
const lastOf = ({ stops }: Line): number => stops.at(-1) ?? 0;
const lengthOf = (line: Line): number => lastOf(line) - firstOf(line);

/** Two lines of one track would look like one, even where they only share a row. */
const meet = (a: Line, b: Line): boolean => firstOf(a) <= lastOf(b) && firstOf(b) <= lastOf(a);

function draw(line: Line, track: number, rows: readonly RailRow[]): void {
  const stops = new Set(line.stops);
  for (let i = firstOf(line); i <= lastOf(line); i++) {
    const kind =
      i === firstOf(line) ? 'start' : i === lastOf(line) ? 'end' : stops.has(i) ? 'branch' : 'through';
    rows[i]?.pieces.push({ track, kind, main: line.main });
  }
}
