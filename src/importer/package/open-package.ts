import { inflateSync } from 'fflate';
import { megabytes } from '#importer/finding/megabytes.ts';
import type { ReadLimits } from '#importer/model/container.ts';
import { throwDamaged, throwUnreadable } from '#importer/model/unreadable.ts';
import { parseXml } from './parse-xml.ts';
import type { XmlElement } from './xml.ts';
import { readZipDirectory, type ZipEntry } from './zip-directory.ts';

/**
 * The parts of a ZIP. Names are case-insensitive. Parts are unpacked on demand; all of them together may not
 * exceed the limit. Reading a damaged part throws Unreadable.
 */
export interface Package {
  /** As written, without folders. */
  names: string[];
  bytes: (name: string) => Uint8Array | undefined;
  /** The root element of a part. */
  xml: (name: string) => XmlElement | undefined;
}

/** Deflate reaches 1000:1 at most, and only on repetitions: no text that a person wrote comes near. */
const maxRatio = 200;
const alwaysAllowed = 4 * 2 ** 20;

/** Opens an untrusted ZIP. Throws Unreadable. */
export function openPackage(bytes: Uint8Array, limits: ReadLimits): Package {
  const entries = new Map<string, ZipEntry>();
  for (const entry of readZipDirectory(bytes)) {
    const key = entry.name.toLowerCase();
    if (entries.has(key)) throwDamaged(`压缩包中有两个 ${entry.name}`);
    entries.set(key, entry);
  }
  const opened = new Map<string, Uint8Array>();
  let total = 0;
  const open = (name: string) => {
    const key = name.toLowerCase();
    const entry = entries.get(key);
    if (!entry) return undefined;
    const known = opened.get(key);
    if (known) return known;
    total += entry.size;
    if (total > limits.maxSize) {
      throwUnreadable('file-too-large', { size: megabytes(total), limit: megabytes(limits.maxSize) });
    }
    const part = unpack(bytes, entry);
    opened.set(key, part);
    return part;
  };
  return {
    names: [...entries.values()].map((entry) => entry.name),
    bytes: open,
    xml: (name) => {
      const part = open(name);
      return part && parseXml(part, name);
    },
  };
}

function unpack(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const { name, size, packedSize } = entry;
  if (size > alwaysAllowed && size > packedSize * maxRatio) {
    throwDamaged(`${name} 展开后是压缩时的 ${Math.round(size / packedSize)} 倍，不是正常的文件`);
  }
  const packed = bytes.subarray(entry.start, entry.start + packedSize);
  const part = entry.method === 0 ? packed : inflate(packed, entry);
  // A part that is longer than stated is cut by `out`, and its checksum differs.
  if (part.length !== size || crc32(part) !== entry.checksum) throwDamaged(`${name} 的校验和不符`);
  return part;
}

function inflate(packed: Uint8Array, entry: ZipEntry): Uint8Array {
  try {
    return inflateSync(packed, { out: new Uint8Array(entry.size) });
  } catch {
    throwDamaged(`${entry.name} 不能解压`);
  }
}

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** The checksum of ZIP (ISO 3309), which fflate does not compare. */
function crc32(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = (value >>> 8) ^ (table[(value ^ byte) & 0xff] as number);
  return (value ^ 0xffffffff) >>> 0;
}
