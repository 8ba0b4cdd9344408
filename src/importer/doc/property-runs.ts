import { Bytes } from './bytes.ts';
import type { DocFile } from './doc-file.ts';
import { stretchAt } from './stretch-at.ts';

/** Bytes of the main stream that share their properties. */
interface PropertyRun {
  start: number;
  end: number;
  /** For a paragraph: its style. */
  style: number;
  sprms: Bytes;
}

const pageSize = 512;
const [lettersTable, paragraphsTable] = [12, 13];

export type FindRun = (offset: number) => PropertyRun | undefined;

/** Reads pages of character properties (MS-DOC, 2.9.33). */
export function readLetterRuns(file: DocFile): FindRun {
  return readRuns(file, lettersTable, (page, count, i) => {
    const at = 2 * page.u8(4 * (count + 1) + i);
    return { style: 0, sprms: at === 0 ? page.part(0, 0) : page.part(at + 1, page.u8(at)) };
  });
}

/** Reads pages of paragraph properties (MS-DOC, 2.9.174). */
export function readParagraphRuns(file: DocFile): FindRun {
  return readRuns(file, paragraphsTable, (page, count, i) => {
    const at = 2 * page.u8(4 * (count + 1) + 13 * i);
    if (at === 0) return { style: 0, sprms: page.part(0, 0) };
    const size = page.u8(at);
    const [start, length] = size === 0 ? [at + 2, 2 * page.u8(at + 1)] : [at + 1, 2 * size - 1];
    return { style: page.u16(start), sprms: page.part(start + 2, length - 2) };
  });
}

type ReadProperties = (page: Bytes, count: number, index: number) => Pick<PropertyRun, 'style' | 'sprms'>;

function readRuns(file: DocFile, table: number, read: ReadProperties): FindRun {
  const plc = file.table(table);
  const pages = Math.max(0, Math.floor((plc.length - 4) / 8));
  const runs: PropertyRun[] = [];
  const seen = new Set<number>();
  for (let p = 0; p < pages; p++) {
    const number = plc.u32(4 * (pages + 1) + 4 * p) & 0x3fffff;
    if (seen.has(number) || number * pageSize >= file.main.length) continue;
    seen.add(number);
    const page = file.main.part(number * pageSize, pageSize);
    const count = page.u8(pageSize - 1);
    for (let i = 0; i < count; i++) {
      const [start, end] = [page.u32(4 * i), page.u32(4 * i + 4)];
      if (end > start) runs.push({ start, end, ...read(page, count, i) });
    }
  }
  runs.sort((a, b) => a.start - b.start);
  return (offset) => stretchAt(runs, offset);
}

export const noSprms = new Bytes(new Uint8Array(0));
