/** Reads the bytes of a chain of sectors from `start` on, no more than `size` needs. */
export type ChainReader = (start: number, size?: number) => SectorChain;

export interface SectorChain {
  bytes: Uint8Array;
  /** How many of them are in the file: a short last sector is padded with zeros. */
  present: number;
}

/**
 * Follows sectors of `sectorSize` bytes, the first of which begins at `origin`. Stops at the end of the
 * bytes, and at a sector that was read already.
 */
export function chainReader(
  bytes: Uint8Array,
  origin: number,
  sectorSize: number,
  table: DataView,
): ChainReader {
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
