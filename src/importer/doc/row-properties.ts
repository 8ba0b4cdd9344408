import { type CellShape, maxColumns, type RowShape } from '#importer/word/row-shape.ts';
import type { Bytes } from './bytes.ts';
import { readSprms, type Sprm } from './sprms.ts';

/** Codes of MS-DOC, 2.6.3. */
const code = { define: 0xd608, mergeAcross: 0x5624, mergeDown: 0xd62b } as const;
const cellSize = 20;

/** The shape of a row by the properties of the mark at its end. */
export function readRowShape(sprms: Bytes): RowShape | undefined {
  let shape: RowShape | undefined;
  for (const sprm of readSprms(sprms)) {
    if (sprm.code === code.define) shape = define(sprm);
    else if (sprm.code === code.mergeAcross && shape) mergeAcross(shape, sprm);
    else if (sprm.code === code.mergeDown && shape) mergeDown(shape, sprm);
  }
  return shape;
}

/** MS-DOC, 2.9.321: the edges of the cells, then what is known of each, as far as it is given. */
function define({ bytes, at, length }: Sprm): RowShape {
  const count = Math.min(bytes.u8(at), maxColumns);
  const cellsAt = at + 1 + 2 * (bytes.u8(at) + 1);
  const cells = Array.from({ length: count }, (_, i): CellShape => {
    const cellAt = cellsAt + cellSize * i;
    const flags = cellAt + 2 <= at + length ? bytes.u16(cellAt) : 0;
    return { right: bytes.i16(at + 3 + 2 * i), ...across(flags), ...down((flags >> 5) & 3) };
  });
  return { left: bytes.i16(at + 1), cells };
}

function across(flags: number): Pick<CellShape, 'across'> {
  if (flags & 2) return { across: 'on' };
  return flags & 1 ? { across: 'first' } : {};
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
