import { throwDamaged, throwUnreadable } from '#importer/model/unreadable.ts';

/** One file of a ZIP, as its central directory states it. */
export interface ZipEntry {
  name: string;
  /** 0 stored, 8 deflated. */
  method: number;
  checksum: number;
  packedSize: number;
  size: number;
  /** Offset of the packed bytes. */
  start: number;
}

const signatures = {
  end: 0x06054b50,
  end64: 0x06064b50,
  locator64: 0x07064b50,
  entry: 0x02014b50,
  local: 0x04034b50,
};
const maxEntries = 20_000;
/** In a field of 32 bits: the value is in the ZIP64 extra field. */
const elsewhere = 0xffffffff;

/** Lists the files of a ZIP (APPNOTE 6.3) without unpacking any. Throws Unreadable. */
export function readZipDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = readEnd(view);
  if (end.count > maxEntries) throwDamaged(`压缩包中有 ${end.count} 个文件，超过 ${maxEntries} 个`);
  const entries: ZipEntry[] = [];
  let at = end.start;
  for (let i = 0; i < end.count; i++) {
    if (!holds(view, at, 46) || view.getUint32(at, true) !== signatures.entry)
      throwDamaged('压缩包的目录不全');
    const lengths = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const [nameLength, extraLength, commentLength] = lengths as [number, number, number];
    const next = at + 46 + nameLength + extraLength + commentLength;
    if (next > view.byteLength) throwDamaged('压缩包的目录不全');
    const name = readPartName(
      bytes.subarray(at + 46, at + 46 + nameLength),
      (view.getUint16(at + 8, true) & 0x800) > 0,
    );
    if (!name.endsWith('/')) entries.push(readEntry(view, at, name, end.shift));
    at = next;
  }
  return entries;
}

/** Finds the directory. `shift` is the number of bytes before the archive, which its offsets do not count. */
function readEnd(view: DataView): { count: number; start: number; shift: number } {
  let at = view.byteLength - 22;
  const lowest = Math.max(0, at - 0xffff);
  while (at >= lowest && view.getUint32(at, true) !== signatures.end) at--;
  if (at < lowest) throwDamaged('压缩包没有目录，可能没有下载完');
  const count = view.getUint16(at + 10, true);
  const size = view.getUint32(at + 12, true);
  const offset = view.getUint32(at + 16, true);
  if (count !== 0xffff && offset !== elsewhere) return place(count, size, offset, at);
  const locator = at - 20;
  if (!holds(view, locator, 20) || view.getUint32(locator, true) !== signatures.locator64) {
    return place(count, size, offset, at);
  }
  const end64 = large(view, locator + 8);
  if (!holds(view, end64, 56) || view.getUint32(end64, true) !== signatures.end64)
    throwDamaged('压缩包的目录不全');
  return place(large(view, end64 + 32), large(view, end64 + 40), large(view, end64 + 48), end64);
}

function place(count: number, size: number, offset: number, end: number) {
  const start = end - size;
  if (start < 0 || offset > start) throwDamaged('压缩包的目录不全');
  return { count, start, shift: start - offset };
}

function readEntry(view: DataView, at: number, name: string, shift: number): ZipEntry {
  // Bit 0 marks an entry encrypted by a password, bit 13 an encrypted directory.
  if (view.getUint16(at + 8, true) & 0x2001) throwUnreadable('file-locked', {});
  const method = view.getUint16(at + 10, true);
  if (method !== 0 && method !== 8) throwDamaged(`${name} 的压缩方法（${method}）不能识别`);
  const fields = readSizes(view, at);
  const local = fields.offset + shift;
  if (!holds(view, local, 30) || view.getUint32(local, true) !== signatures.local)
    throwDamaged(`${name} 不在压缩包中`);
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (!holds(view, start, fields.packedSize)) throwDamaged(`${name} 不完整`);
  return { name, method, checksum: view.getUint32(at + 16, true), start, ...fields };
}

/** Reads sizes and offset. Those too large for 32 bits are in extra field 1, in this order. */
function readSizes(view: DataView, at: number): { size: number; packedSize: number; offset: number } {
  const stated = [24, 20, 42].map((offset) => view.getUint32(at + offset, true));
  let field = at + 46 + view.getUint16(at + 28, true);
  const end = field + view.getUint16(at + 30, true);
  while (field + 4 <= end && view.getUint16(field, true) !== 1) field += 4 + view.getUint16(field + 2, true);
  let next = field + 4;
  const [size, packedSize, offset] = stated.map((value) => {
    if (value !== elsewhere || next + 8 > end) return value;
    next += 8;
    return large(view, next - 8);
  }) as [number, number, number];
  return { size, packedSize, offset };
}

function large(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}

function holds(view: DataView, at: number, length: number): boolean {
  return at >= 0 && at + length <= view.byteLength;
}

const strictUtf8 = new TextDecoder('utf-8', { fatal: true });
const gb18030 = new TextDecoder('gb18030');

/**
 * Decodes the name of a file in a ZIP, with `/` between folders. Without the UTF-8 flag it may be in the
 * encoding of a Chinese Windows.
 */
function readPartName(bytes: Uint8Array, isUtf8: boolean): string {
  const name = decode(bytes, isUtf8).replaceAll('\\', '/').replace(/^\/+/, '');
  if (name.split('/').includes('..')) throwDamaged(`压缩包中的文件名“${name}”指向包外`);
  return name;
}

function decode(bytes: Uint8Array, isUtf8: boolean): string {
  try {
    return strictUtf8.decode(bytes);
  } catch {
    return isUtf8 ? new TextDecoder().decode(bytes) : gb18030.decode(bytes);
  }
}
