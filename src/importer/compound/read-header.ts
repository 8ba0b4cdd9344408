/** What the first 512 bytes say about the file. */
interface CompoundHeader {
  sectorSize: number;
  miniSectorSize: number;
  /** Streams below this size stand in sectors of `miniSectorSize`. */
  miniCutoff: number;
  directoryStart: number;
  miniTableStart: number;
  /** For each sector, the one that follows it. */
  table: DataView;
}

const signature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const inHeader = 109;
const lastSector = 0xfffffffa;

export function isCompound(bytes: Uint8Array): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}

export function readHeader(bytes: Uint8Array): CompoundHeader | undefined {
  if (!isCompound(bytes) || bytes.length < 512) return;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const shift = view.getUint16(30, true);
  const miniShift = view.getUint16(32, true);
  if ((shift !== 9 && shift !== 12) || miniShift !== 6) return;
  const sectorSize = 1 << shift;
  return {
    sectorSize,
    miniSectorSize: 1 << miniShift,
    miniCutoff: view.getUint32(56, true),
    directoryStart: view.getUint32(48, true),
    miniTableStart: view.getUint32(60, true),
    table: joinTable(bytes, tableSectors(view, sectorSize), sectorSize),
  };
}

/** The sectors of the table: the header names 109, a chain of further sectors the rest. */
function tableSectors(view: DataView, sectorSize: number): number[] {
  const sectors: number[] = [];
  const push = (at: number) => {
    const sector = view.getUint32(at, true);
    if (sector < lastSector) sectors.push(sector);
  };
  for (let i = 0; i < inHeader; i += 1) push(76 + 4 * i);
  const seen = new Set<number>();
  let next = view.getUint32(68, true);
  while (next < lastSector && !seen.has(next) && (next + 2) * sectorSize <= view.byteLength) {
    seen.add(next);
    const start = (next + 1) * sectorSize;
    for (let at = start; at < start + sectorSize - 4; at += 4) push(at);
    next = view.getUint32(start + sectorSize - 4, true);
  }
  return sectors;
}

function joinTable(bytes: Uint8Array, sectors: number[], sectorSize: number): DataView {
  const inFile = sectors.filter((sector) => (sector + 1) * sectorSize < bytes.length);
  // More sectors than the file has must be repetitions.
  const used = inFile.slice(0, Math.ceil(bytes.length / sectorSize));
  const table = new Uint8Array(used.length * sectorSize);
  used.forEach((sector, i) => {
    const start = (sector + 1) * sectorSize;
    table.set(bytes.subarray(start, start + sectorSize), i * sectorSize);
  });
  return new DataView(table.buffer);
}
