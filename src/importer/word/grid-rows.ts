import type { InputCell } from '#importer/model/input-text.ts';
import { type CellShape, maxColumns, type RowShape } from './row-shape.ts';

/** The texts of the cells of a row, and its shape if the file defines one. */
export interface ShapedRow {
  texts: string[];
  shape?: RowShape;
}

interface Grid {
  rows: InputCell[][];
  /** Words of cells covered by another cell. */
  covered: string[];
  /** Number of rows with more or fewer cells than their shape. */
  uneven: number;
}

/** In twips: closer edges are one, since rows are measured separately. */
const tolerance = 30;

/** Cells that may continue in the next row, by the column at which they begin. */
type Open = Map<number, InputCell>;

/** Puts rows into one grid: each edge of a cell in any row separates two columns. */
export function gridRows(shaped: ShapedRow[]): Grid {
  const grid: Grid = { rows: [], covered: [], uneven: 0 };
  const columnAt = columnFinder(shaped.flatMap(({ shape }) => (shape ? [shape] : [])));
  let open: Open = new Map();
  for (const row of shaped) {
    const below: Open = new Map();
    const texts = dropSpare(row);
    if (row.shape && row.shape.cells.length !== texts.length) grid.uneven++;
    grid.rows.push(placeRow({ ...row, texts }, columnAt, open, below, grid));
    open = below;
  }
  return grid;
}

/** Some writers end more cells than they define. */
function dropSpare({ texts, shape }: ShapedRow): string[] {
  let count = texts.length;
  while (shape && count > shape.cells.length && !texts[count - 1]?.trim()) count--;
  return texts.slice(0, count);
}

function placeRow(
  { texts, shape }: ShapedRow,
  columnAt: (edge: number) => number,
  above: Open,
  below: Open,
  grid: Grid,
): InputCell[] {
  const cells: InputCell[] = [];
  let column = 0;
  const add = (text: string, columns: number): InputCell => {
    const cell = { text, columns, rows: 1 };
    cells.push(cell);
    return cell;
  };
  const fillTo = (edge: number) => {
    if (edge > column) add('', edge - column);
    column = Math.max(column, edge);
  };
  if (shape) fillTo(columnAt(shape.left));
  for (const [i, text] of texts.entries()) {
    const { right, across, down }: Partial<CellShape> = shape?.cells[i] ?? {};
    const columns = right === undefined ? 1 : Math.max(1, columnAt(right) - column);
    const upper = down === 'on' ? above.get(column) : undefined;
    const left = across === 'on' ? cells.at(-1) : undefined;
    if (upper?.columns === columns) {
      upper.rows++;
      below.set(column, upper);
    } else if (left) left.columns += columns;
    else {
      // Some writers do not mark the first of merged cells.
      below.set(column, add(text, columns));
    }
    if ((upper?.columns === columns || left) && text.trim()) grid.covered.push(text);
    column += columns;
  }
  if (shape) fillTo(columnAt(Number.POSITIVE_INFINITY));
  return cells;
}

/** Finds the column that begins at an edge. */
function columnFinder(shapes: RowShape[]): (edge: number) => number {
  const edges = new Set<number>();
  for (const shape of new Set(shapes)) {
    edges.add(shape.left);
    for (const { right } of shape.cells.slice(0, maxColumns)) edges.add(right);
  }
  const columns: number[] = [];
  for (const edge of [...edges].sort((a, b) => a - b)) {
    if (edge - (columns.at(-1) ?? Number.NEGATIVE_INFINITY) > tolerance) columns.push(edge);
  }
  return (edge) => {
    let [low, high] = [0, columns.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((columns[middle] as number) <= edge) low = middle;
      else high = middle - 1;
    }
    return Math.max(0, low);
  };
}
