import type { Box } from '#importer/page/sheet.ts';
import { clusters, nearness, type RuledLine, ruledLines } from './ruled-lines.ts';

/** A cell of a ruled table: where it is drawn, and which columns and rows it spans. */
export interface GridCell {
  column: number;
  row: number;
  columns: number;
  rows: number;
}

/** The lines of a table: the places of its columns and rows, and the cells between them. */
export interface Grid {
  xs: number[];
  ys: number[];
  cells: GridCell[];
  /** Whether a cell is not a rectangle, and was split. */
  isOdd: boolean;
}

/** More lines on a page are a drawing. */
const mostLines = 1500;
const mostCells = 20_000;

/** Finds the ruled tables of a sheet. A single frame is not a table. */
export function findGrids(strokes: readonly Box[]): Grid[] {
  const { across, down } = ruledLines(strokes);
  if (across.length + down.length > mostLines) return [];
  return groups(across, down).flatMap((group) => gridOf(group) ?? []);
}

interface Group {
  across: RuledLine[];
  down: RuledLine[];
}

/** Groups lines that meet. */
function groups(across: readonly RuledLine[], down: readonly RuledLine[]): Group[] {
  const found: Group[] = [];
  const meets = (a: RuledLine, b: RuledLine) => within(a.at, b) && within(b.at, a);
  for (const line of across) {
    const met = found.filter((group) => group.down.some((other) => meets(line, other)));
    const crossing = down.filter(
      (other) => meets(line, other) && !met.some((group) => group.down.includes(other)),
    );
    const all: Group = {
      across: [...met.flatMap((group) => group.across), line],
      down: [...met.flatMap((group) => group.down), ...crossing],
    };
    for (const group of met) found.splice(found.indexOf(group), 1);
    found.push(all);
  }
  return found;
}

const within = (at: number, { from, to }: RuledLine) => at >= from - nearness && at <= to + nearness;

function gridOf({ across, down }: Group): Grid | undefined {
  if (across.length < 2 || down.length < 1) return undefined;
  // A table may be open at its sides.
  const xs = clusters([...down.map(({ at }) => at), ...ends(across)]);
  const ys = clusters([...across.map(({ at }) => at), ...ends(down)]);
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  if (columns * rows < 2 || columns * rows > mostCells) return undefined;
  const regions = regionsOf(xs, ys, across, down);
  const cells: GridCell[] = [];
  let isOdd = false;
  for (const region of regions) {
    const cell = cellAround(region, columns);
    if (cell.columns * cell.rows === region.length) cells.push(cell);
    else {
      isOdd = true;
      cells.push(...region.map((index) => cellAround([index], columns)));
    }
  }
  cells.sort((a, b) => a.row - b.row || a.column - b.column);
  return cells.length < 2 ? undefined : { xs, ys, cells, isOdd };
}

const ends = (lines: readonly RuledLine[]) => [
  Math.min(...lines.map(({ from }) => from)),
  Math.max(...lines.map(({ to }) => to)),
];

/** Groups squares of the grid, by index, that no line separates. */
function regionsOf(
  xs: readonly number[],
  ys: readonly number[],
  across: readonly RuledLine[],
  down: readonly RuledLine[],
): number[][] {
  const columns = xs.length - 1;
  const region = Array.from({ length: columns * (ys.length - 1) }, (_, i) => i);
  const rootOf = (index: number): number => {
    let root = index;
    while (region[root] !== root) root = region[root] ?? root;
    region[index] = root;
    return root;
  };
  const middle = (places: readonly number[], i: number) => ((places[i] ?? 0) + (places[i + 1] ?? 0)) / 2;
  const isRuled = (lines: readonly RuledLine[], at: number, middle: number) =>
    lines.some((line) => Math.abs(line.at - at) <= nearness && within(middle, line));
  for (const index of region.keys()) {
    const [column, row] = [index % columns, Math.floor(index / columns)];
    if (column + 1 < columns && !isRuled(down, xs[column + 1] ?? 0, middle(ys, row)))
      region[rootOf(index + 1)] = rootOf(index);
    if (row + 2 < ys.length && !isRuled(across, ys[row + 1] ?? 0, middle(xs, column)))
      region[rootOf(index + columns)] = rootOf(index);
  }
  return [...Map.groupBy(region.keys(), rootOf).values()];
}

function cellAround(indexes: readonly number[], width: number): GridCell {
  const columns = indexes.map((index) => index % width);
  const rows = indexes.map((index) => Math.floor(index / width));
  const [column, row] = [Math.min(...columns), Math.min(...rows)];
  return { column, row, columns: Math.max(...columns) - column + 1, rows: Math.max(...rows) - row + 1 };
}
