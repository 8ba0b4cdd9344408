import type { Bytes } from './bytes.ts';

/** One property that a style, paragraph or run changes (MS-DOC, 2.2.5.1). */
export interface Sprm {
  code: number;
  /** Its operand, and where it begins. */
  bytes: Bytes;
  at: number;
  length: number;
}

const sizes = [1, 1, 2, 4, 2, 2, undefined, 3];
const defineTable = 0xd608;
const changeTabs = 0xc615;

/** Reads properties until they end or become invalid. */
export function* readSprms(bytes: Bytes): Generator<Sprm> {
  for (let at = 0; at + 2 < bytes.length + 1; ) {
    const code = bytes.u16(at);
    at += 2;
    const fixed = sizes[code >> 13];
    const start = fixed === undefined ? at + (code === defineTable ? 2 : 1) : at;
    const length = fixed ?? variableLength(code, bytes, at);
    if (start + length > bytes.length) return;
    yield { code, bytes, at: start, length };
    at = start + length;
  }
}

function variableLength(code: number, bytes: Bytes, at: number): number {
  if (code === defineTable) return Math.max(0, bytes.u16(at) - 1);
  const length = bytes.u8(at);
  if (code !== changeTabs || length !== 255) return length;
  const deleted = bytes.u8(at + 1);
  const added = bytes.u8(at + 2 + 4 * deleted);
  return 2 + 4 * deleted + 3 * added;
}
