import type { InputCell } from '#importer/model/input-text.ts';

export interface TableGrid {
  /** Rows with equal numbers of cells; the words of a spanning cell are in its first place. */
  rows: string[][];
  /** Number of cells that span several places. */
  spanning: number;
}

/** Lays out cells that span columns and rows on a grid, with empty places beside and below their first. */
export function tableGrid(cells: readonly (readonly InputCell[])[]): TableGrid {
  const grid: (string | undefined)[][] = cells.map(() => []);
  let spanning = 0;
  for (const [r, row] of cells.entries()) {
    let column = 0;
    for (const cell of row) {
      while (grid[r]?.[column] !== undefined) column++;
      if (cell.columns > 1 || cell.rows > 1) spanning++;
      for (let down = 0; down < Math.max(1, cell.rows); down++)
        for (let across = 0; across < Math.max(1, cell.columns); across++) {
          const below = grid[r + down];
          if (below) below[column + across] = down + across === 0 ? cell.text : '';
        }
      column += Math.max(1, cell.columns);
    }
  }
  const width = grid.reduce((most, row) => Math.max(most, row.length), 0);
  return { rows: grid.map((row) => Array.from({ length: width }, (_, i) => row[i] ?? '')), spanning };
}
