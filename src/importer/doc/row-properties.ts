import { type CellShape, maxColumns, type RowShape } from '#importer/word/row-shape.ts';
import type { Bytes } from './bytes.ts';
import { readSprms, type Sprm } from './sprms.ts';

/** Codes of MS-DOC, 2.6.3. */
const code = { define: 0xd608, mergeAcross: 0x5624, mergeDown: 0xd62b } as const;
const cellSize = 20;

/** Reads the shape of a row from the properties of the mark at its end. */
export function readRowShape(sprms: Bytes): RowShape | undefined {
  let shape: RowShape | undefined;
  for (const sprm of readSprms(sprms)) {
    if (sprm.code === code.define) shape = define(sprm);
    else if (sprm.code === code.mergeAcross && shape) mergeAcross(shape, sprm);
    else if (sprm.code === code.mergeDown && shape) mergeDown(shape, sprm);
  }
  return shape;
}

/** MS-DOC, 2.9.321: the edges of the cells, then properties of each, some of which may be missing. */
function define({ bytes, at, length }: Sprm): RowShape {
  const count = Math.min(bytes.u8(at), maxColumns);
  const cellsAt = at + 1 + 2 * (bytes.u8(at) + 1);
  const flagsOf = (i: number) => {
    const cellAt = cellsAt + cellSize * i;
    return cellAt + 2 <= at + length ? bytes.u16(cellAt) : 0;
  };
  const merges = Array.from({ length: count }, (_, i) => flagsOf(i) & 3);
  const cells = readAcross(merges).map((across, i): CellShape => {
    return { right: bytes.i16(at + 3 + 2 * i), ...across, ...down((flagsOf(i) >> 5) & 3) };
  });
  return { left: bytes.i16(at + 1), cells };
}

/**
 * Tells which cells are merged with the one before. The documentation of 1998 and MS-DOC, 2.9.317, disagree
 * on whether 1 or 2 marks the first cell of a set: here it is whichever comes first.
 */
function readAcross(merges: number[]): Pick<CellShape, 'across'>[] {
  let first = 0;
  return merges.map((merge) => {
    if (merge === 0) first = 0;
    if (merge === 0) return {};
    if (first !== 0 && merge !== first) return { across: 'on' };
    first = merge;
    return { across: 'first' };
  });
}

function down(flags: number): Pick<CellShape, 'down'> {
  if (flags & 2) return { down: 'first' };
  return flags & 1 ? { down: 'on' } : {};
}

function mergeAcross(shape: RowShape, { bytes, at }: Sprm): void {
  const [first, end] = [bytes.u8(at), bytes.u8(at + 1)];
  shape.cells.slice(first, end).forEach((cell, i) => {
    cell.across = i === 0 ? 'first' : 'on';
  });
}

function mergeDown(shape: RowShape, { bytes, at }: Sprm): void {
  const cell = shape.cells[bytes.u8(at)];
  if (cell) Object.assign(cell, down(bytes.u8(at + 1)));
}
