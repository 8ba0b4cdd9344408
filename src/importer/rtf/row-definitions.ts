import { type CellShape, maxColumns, type RowShape } from '#importer/word/row-shape.ts';

type Merge = Omit<CellShape, 'right'>;

/** The shape of rows to come, for one text. */
export class RowDefinitions {
  /** For a table, and for one inside a cell. */
  private readonly shapes: [outer?: RowShape, nested?: RowShape] = [];
  private merge: Merge = {};

  begin(nested: boolean): void {
    this.shapes[nested ? 1 : 0] = { left: 0, cells: [] };
    this.merge = {};
  }

  startAt(left: number, nested: boolean): void {
    const shape = this.shape(nested);
    if (shape) shape.left = left;
  }

  mergeNext(merge: Merge): void {
    this.merge = { ...this.merge, ...merge };
  }

  endCellAt(right: number, nested: boolean): void {
    const shape = this.shape(nested);
    if (shape && shape.cells.length < maxColumns) shape.cells.push({ right, ...this.merge });
    this.merge = {};
  }

  shape(nested: boolean): RowShape | undefined {
    return this.shapes[nested ? 1 : 0];
  }
}
