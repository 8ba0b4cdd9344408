import type { Bytes } from './bytes.ts';

const nameAt = 40;

/** Names of the fonts by their numbers (MS-DOC, 2.9.286). */
export function readFontNames(table: Bytes): string[] {
  const names: string[] = [];
  const count = table.u16(0);
  for (let at = 4; at < table.length && names.length < count; at += table.u8(at) + 1) {
    const units = Math.max(0, (table.u8(at) + 1 - nameAt) >> 1);
    names.push(table.letters(at + nameAt, units).replace(/\0.*$/s, ''));
  }
  return names;
}
