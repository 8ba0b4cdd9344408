/** A table row as Word defines it: where its cells end, in twips, and which are merged. */
export interface RowShape {
  left: number;
  cells: CellShape[];
}

export interface CellShape {
  right: number;
  /** Covers the cells to its right that go `on`. */
  across?: 'first' | 'on';
  /** Covers the cells below that go `on`. */
  down?: 'first' | 'on';
}

/** Word has no more columns than this. */
export const maxColumns = 63;
