import type { Bytes } from './bytes.ts';

const [box, unset] = [1, 25];

/** Tells what a form field shows, by its data (MS-DOC, 2.9.78). */
export function readFormBox(data: Bytes, at: number): string | undefined {
  const start = at + data.u16(at + 4);
  const flags = data.u16(start + 4);
  if ((flags & 3) !== box) return undefined;
  const state = (flags >> 2) & 0x1f;
  // Two sizes, then the name: its length, letters and a terminating zero.
  const standardAt = start + 10 + 2 + 2 * data.u16(start + 10) + 2;
  return (state === unset ? data.u16(standardAt) : state) ? '☑' : '☐';
}
