import { comparable } from '#domain/text/comparable.ts';

/**
 * The SimHash of a passage (Charikar 2002) over pairs of neighbouring characters, as passages are compared
 * (`comparable`): 16 hexadecimal digits. Unlike with other hashes, passages of like words differ in few of
 * the 64 bits, so that a corrected character makes no other passage of it. The words cannot be read from it.
 */
export function fingerprint(text: string): string {
  const characters = [' ', ...comparable(text), ' '].map((character) => character.codePointAt(0) ?? 0);
  const [high, low] = [new Int32Array(32), new Int32Array(32)];
  for (let i = 1; i < characters.length; i++) {
    const pair = Math.imul(characters[i - 1] ?? 0, 0x9e3779b1) ^ (characters[i] ?? 0);
    countBits(high, mix(pair ^ 0x2c1b3c6d));
    countBits(low, mix(pair ^ 0x297a2d39));
  }
  const half = (characters.length - 1) / 2;
  return majority(high, half) + majority(low, half);
}

/**
 * In how many of 64 bits two fingerprints differ, counted up to `limit`: about 32 where passages have nothing
 * in common.
 */
export function distance(a: string, b: string, limit = 64): number {
  let bits = 0;
  for (let i = 0; i < 16 && bits <= limit; i++) bits += bitsOfDigit[digitAt(a, i) ^ digitAt(b, i)] ?? 0;
  return bits;
}

/** The passages are the same, differ by a correction, or one is a good part of the other. */
export const isNear = (a: string, b: string): boolean => distance(a, b, nearBits) <= nearBits;

/**
 * Tried on the passages of a notice: one or two changed characters stay within it, half of a long passage
 * does, another passage hardly ever.
 */
const nearBits = 14;

/** Spreads 32 bits so that each depends on all (the finalizer of MurmurHash3). */
function mix(value: number): number {
  let h = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** Counts 32 bits at once: `planes[k]` holds the bits of weight 2^k of all 32 counts. */
function countBits(planes: Int32Array, bits: number): void {
  let carry = bits;
  for (let k = 0; carry !== 0; k++) {
    const plane = planes[k] ?? 0;
    planes[k] = plane ^ carry;
    carry &= plane;
  }
}

/** The bits that were counted more than `half` times, as eight hexadecimal digits. */
function majority(planes: Int32Array, half: number): string {
  const used = planes.findLastIndex((plane) => plane !== 0);
  let bits = 0;
  for (let bit = 0; bit < 32; bit++) {
    let count = 0;
    for (let k = used; k >= 0; k--) count = count * 2 + (((planes[k] ?? 0) >>> bit) & 1);
    if (count > half) bits |= 1 << bit;
  }
  return (bits >>> 0).toString(16).padStart(8, '0');
}

// Millions of fingerprints are compared where much of a long text is new: parsing them would take minutes.
const bitsOfDigit = [0, 1, 1, 2, 1, 2, 2, 3, 1, 2, 2, 3, 2, 3, 3, 4];

/** The value of a hexadecimal digit in lower case: those of letters begin at code 97. */
function digitAt(hex: string, i: number): number {
  const code = hex.charCodeAt(i);
  return code < 97 ? code - 48 : code - 87;
}
