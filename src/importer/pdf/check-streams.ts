import { Inflate } from 'fflate';
import type { Finding } from '#importer/finding/finding.ts';
import { megabytes } from '#importer/finding/megabytes.ts';
import type { ReadLimits } from '#importer/model/container.ts';
import { throwUnreadable } from '#importer/model/unreadable.ts';

const latin1 = new TextDecoder('latin1');
const tail = 2048;
const packedStream = /\/FlateDecode\b[^\0]{0,300}?>>\s*stream\r?\n/g;

/**
 * Looks for damage that pdf.js silently ignores: a file without an end, and compressed streams with a wrong
 * checksum. Refuses streams that unpack to more than the limit. Throws Unreadable.
 */
export function checkStreams(bytes: Uint8Array, { maxSize }: ReadLimits): Finding[] {
  const text = latin1.decode(bytes);
  const place = { kind: 'file' } as const;
  const findings: Finding[] = [];
  if (!text.slice(-tail).includes('%%EOF')) findings.push({ code: 'pdf-end-missing', args: {}, place });
  // Encrypted streams cannot be unpacked without decrypting them.
  if (/\/Encrypt\b/.test(text)) return findings;
  let damaged = 0;
  let total = 0;
  for (const { index, 0: head } of text.matchAll(packedStream)) {
    if (isImage(text, index, head)) continue;
    const start = index + head.length;
    const end = text.indexOf('endstream', start);
    const packed = bytes.subarray(start, end < 0 ? undefined : end);
    const unpacked = unpack(packed, maxSize - total);
    if (unpacked === undefined) damaged++;
    else total += unpacked;
    if (total >= maxSize)
      throwUnreadable('file-too-large', { size: `${megabytes(total)} 以上`, limit: megabytes(maxSize) });
  }
  if (damaged > 0) findings.push({ code: 'pdf-streams-damaged', args: { count: damaged }, place });
  return findings;
}

/** Pictures are large, but pdf.js decodes none beyond its stated size. */
const isImage = (text: string, index: number, head: string): boolean =>
  `${text
    .slice(Math.max(0, index - 400), index)
    .split(' obj')
    .at(-1)}${head}`.includes('/Image');

const step = 2 ** 14;

/** The unpacked size of a zlib stream, up to `limit`; undefined if it is damaged. */
function unpack(packed: Uint8Array, limit: number): number | undefined {
  const sum = new Adler32();
  let size = 0;
  const inflate = new Inflate((chunk) => {
    size += chunk.length;
    sum.add(chunk);
  });
  try {
    // The first two bytes are the zlib header.
    for (let at = 2; at < packed.length; at += step) {
      inflate.push(packed.subarray(at, at + step), at + step >= packed.length);
      if (size > limit) return size;
    }
  } catch {
    return undefined;
  }
  const view = new DataView(packed.buffer, packed.byteOffset, packed.length);
  // The last four bytes are the checksum; a line break of one or two bytes may follow.
  const isWhole = [4, 5, 6].some(
    (back) => back <= packed.length && view.getUint32(packed.length - back) === sum.value,
  );
  return isWhole ? size : undefined;
}

const modulus = 65521;

/** The checksum of zlib (RFC 1950, 8.2), updated piece by piece. */
class Adler32 {
  private low = 1;
  private high = 0;

  add(bytes: Uint8Array): void {
    for (const byte of bytes) {
      this.low = (this.low + byte) % modulus;
      this.high = (this.high + this.low) % modulus;
    }
  }

  get value(): number {
    return this.high * 65536 + this.low;
  }
}
