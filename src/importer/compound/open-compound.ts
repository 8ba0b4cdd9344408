import { readHeader } from './read-header.ts';

/** A compound file (MS-CFB, OLE), of which only streams directly in the root are read. */
export interface CompoundFile {
  names: string[];
  /** The bytes of a stream. If the file is truncated, `present` is less than their number. */
  stream(name: string): SectorChain | undefined;
}

interface Entry {
  name: string;
  kind: number;
  left: number;
  right: number;
  child: number;
  start: number;
  size: number;
}

const entrySize = 128;
const streamKind = 2;

/**
 * Opens a compound file; undefined if its sectors cannot be followed. The last sector may be short: WPS
 * writes such files. Only streams in the root count, since embedded objects have streams of the same names.
 */
export function openCompound(bytes: Uint8Array): CompoundFile | undefined {
  const header = readHeader(bytes);
  if (!header) return;
  const big = chainReader(bytes, header.sectorSize, header.sectorSize, header.table);
  const directory = big(header.directoryStart);
  const entries = readEntries(directory.bytes);
  const root = entries[0];
  if (!root) return;
  const inRoot = childrenOf(root, entries).filter((entry) => entry.kind === streamKind);
  let small: ChainReader | undefined;
  const readSmall = () => {
    const table = big(header.miniTableStart).bytes;
    return chainReader(big(root.start).bytes, 0, header.miniSectorSize, viewOf(table));
  };
  return {
    names: inRoot.map(({ name }) => name),
    stream(name) {
      const entry = inRoot.find((each) => each.name === name);
      if (!entry) return;
      if (entry.size >= header.miniCutoff) return cut(big(entry.start, entry.size), entry.size);
      small ??= readSmall();
      return cut(small(entry.start, entry.size), entry.size);
    },
  };
}

function cut(chain: SectorChain, size: number): SectorChain {
  return { bytes: chain.bytes.subarray(0, size), present: Math.min(chain.present, size) };
}

function readEntries(directory: Uint8Array): Entry[] {
  const view = viewOf(directory);
  const entries: Entry[] = [];
  for (let at = 0; at + entrySize <= directory.length; at += entrySize) {
    const length = Math.min(Math.max(view.getUint16(at + 64, true) / 2 - 1, 0), 31);
    const units = Array.from({ length }, (_, i) => view.getUint16(at + 2 * i, true));
    entries.push({
      name: String.fromCharCode(...units),
      kind: view.getUint8(at + 66),
      left: view.getUint32(at + 68, true),
      right: view.getUint32(at + 72, true),
      child: view.getUint32(at + 76, true),
      start: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true),
    });
  }
  return entries;
}

/** Siblings form a binary tree: each refers to a left and a right one. */
function childrenOf(parent: Entry, entries: Entry[]): Entry[] {
  const seen = new Set<Entry>();
  const waiting = [parent.child];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const entry = entries[id];
    if (!entry || seen.has(entry)) continue;
    seen.add(entry);
    waiting.push(entry.left, entry.right);
  }
  return [...seen];
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Reads the bytes of a chain of sectors from `start` on, no more than `size` needs. */
type ChainReader = (start: number, size?: number) => SectorChain;

interface SectorChain {
  bytes: Uint8Array;
  /** How many of them are in the file: a short last sector is padded with zeros. */
  present: number;
}

/**
 * Follows sectors of `sectorSize` bytes, the first of which begins at `origin`. Stops at the end of the
 * bytes, and at a sector that was read already.
 */
function chainReader(bytes: Uint8Array, origin: number, sectorSize: number, table: DataView): ChainReader {
  return (start, size = bytes.length) => {
    const parts: Uint8Array[] = [];
    const seen = new Set<number>();
    let length = 0;
    let sector = start;
    while (length < size && !seen.has(sector)) {
      const from = origin + sector * sectorSize;
      if (from >= bytes.length) break;
      seen.add(sector);
      parts.push(bytes.subarray(from, from + sectorSize));
      length += sectorSize;
      if (4 * sector + 4 > table.byteLength) break;
      sector = table.getUint32(4 * sector, true);
    }
    return join(parts, sectorSize);
  };
}

function join(parts: Uint8Array[], sectorSize: number): SectorChain {
  const bytes = new Uint8Array(parts.length * sectorSize);
  let present = 0;
  parts.forEach((part, i) => {
    bytes.set(part, i * sectorSize);
    present = i * sectorSize + part.length;
  });
  return { bytes, present };
}
