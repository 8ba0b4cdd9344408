import { openCompound } from '#importer/compound/open-compound.ts';
import { throwDamaged, throwUnreadable } from '#importer/model/unreadable.ts';
import { Bytes } from './bytes.ts';

/** Streams of a binary Word document, and what its header (FIB) says of them (MS-DOC, 2.5). */
export interface DocFile {
  /** The stream that holds the letters. */
  main: Bytes;
  /** How many bytes of it are in the file. */
  present: number;
  data: Bytes;
  /** The whole stream that holds the tables. */
  tables: Bytes;
  /** Where a table is, by its number in the header. */
  range: (index: number) => { at: number; length: number };
  table: (index: number) => Bytes;
  /** Number of letters of each story, in the order of the file. */
  counts: Record<Story, number>;
}

export type Story = (typeof stories)[number];

export const stories = [
  'main',
  'footnotes',
  'headers',
  'macros',
  'comments',
  'endnotes',
  'boxes',
  'headerBoxes',
] as const;

const signature = 0xa5ec;
/** Word 6 and 95 have a lower one. */
const oldestVersion = 0xc1;
const flag = { encrypted: 0x100, secondTable: 0x200 };
const [atFlags, atCounts, atTableCount] = [10, 76, 152];

/** Opens the streams. Throws Unreadable. */
export function openDoc(bytes: Uint8Array): DocFile {
  const compound = openCompound(bytes);
  if (!compound) throwDamaged('复合文件的目录读不出');
  const stream = compound.stream('WordDocument');
  if (!stream) throwDamaged('没有正文（WordDocument）');
  const main = new Bytes(stream.bytes);
  const ident = main.u16(0);
  if (ident !== signature && (ident < 0xa500 || ident > 0xa5ff)) throwDamaged('正文的开头不是 Word 的标记');
  if (ident !== signature || main.u16(2) < oldestVersion) throwUnreadable('doc-old', {});
  const flags = main.u16(atFlags);
  if (flags & flag.encrypted) throwUnreadable('file-locked', {});
  const names = flags & flag.secondTable ? ['1Table', '0Table'] : ['0Table', '1Table'];
  // Some writers do not set the flag.
  const tables = names.map((name) => compound.stream(name)).find((each) => each !== undefined);
  if (!tables) throwDamaged('没有格式表（Table）');
  const table = new Bytes(tables.bytes);
  const range = (index: number) => {
    const at = atTableCount + 2 + 8 * index;
    return index < main.u16(atTableCount)
      ? { at: main.u32(at), length: main.u32(at + 4) }
      : { at: 0, length: 0 };
  };
  return {
    main,
    present: stream.present,
    data: new Bytes(compound.stream('Data')?.bytes ?? new Uint8Array(0)),
    tables: table,
    range,
    table: (index) => {
      const { at, length } = range(index);
      return table.part(at, length);
    },
    counts: Object.fromEntries(
      stories.map((story, i) => [story, Math.max(0, main.i32(atCounts + 4 * i))]),
    ) as Record<Story, number>,
  };
}
