import { throwDamaged } from '#importer/model/unreadable.ts';
import { Bytes } from './bytes.ts';
import type { DocFile } from './doc-file.ts';
import { stretchAt } from './stretch-at.ts';

/** A contiguous part of the text in the file. */
interface Piece {
  /** Position of its letters, counted through all stories. */
  start: number;
  end: number;
  /** Offset in the stream. */
  offset: number;
  /** Bytes of a letter. */
  width: 1 | 2;
  /** Properties that apply to all its letters and paragraphs. */
  sprms: Bytes;
}

/** All letters in order, each a UTF-16 unit, and where they are. */
export interface PieceTable {
  text: string;
  pieces: Piece[];
  /** Number of letters that should be in the file but are not. */
  missing: number;
  /** Number of letters that belong to no story. */
  spare: number;
  pieceAt: (letter: number) => Piece | undefined;
}

const clxTable = 33;
/** Real pieces have few properties. Those of a hostile file would be read again for each run. */
const longestChange = 512;
const compressed = 0x40000000;
const western = new TextDecoder('windows-1252');
const wide = new TextDecoder('utf-16le');

/** Reads the piece table (MS-DOC, 2.8.35). Throws Unreadable if there is none. */
export function readPieces(file: DocFile): PieceTable {
  const { plc, changes } = splitClx(file.table(clxTable));
  const count = Math.max(0, Math.floor((plc.length - 4) / 12));
  if (count === 0) throwDamaged('没有文字的位置表');
  const pieces: Piece[] = [];
  const texts: string[] = [];
  let missing = 0;
  for (let i = 0; i < count; i++) {
    const [start, end] = [plc.u32(4 * i), plc.u32(4 * i + 4)];
    if (end <= start || start !== (pieces.at(-1)?.end ?? 0)) break;
    // Pieces of a hostile file may overlap.
    if (end > file.main.length) throwDamaged('文字的位置表超出文件');
    const at = 4 * (count + 1) + 8 * i;
    const place = plc.u32(at + 2);
    const isNarrow = (place & compressed) !== 0;
    const offset = isNarrow ? (place & ~compressed) / 2 : place;
    const width = isNarrow ? 1 : 2;
    const piece: Piece = { start, end, offset, width, sprms: changesOf(plc.u16(at + 6), changes) };
    const text = readText(file, piece);
    if (text.length < end - start) {
      missing += end - start - text.length;
      piece.end = start + text.length;
    }
    if (text) pieces.push(piece);
    texts.push(text);
    if (piece.end < end) break;
  }
  const text = texts.join('');
  const stated = Object.values(file.counts).reduce((sum, each) => sum + each, 0);
  return {
    text,
    pieces,
    missing: Math.max(missing, stated - text.length),
    spare: text.slice(stated).trim().length,
    pieceAt: (letter) => stretchAt(pieces, letter),
  };
}

function readText({ main, present }: DocFile, { start, end, offset, width }: Piece): string {
  const from = Math.min(offset, present);
  const to = Math.min(offset + (end - start) * width, present);
  const bytes = main.array.subarray(from, from + Math.floor((to - from) / width) * width);
  if (width === 1) return western.decode(bytes);
  // A decoder would swallow byte order marks and replace lone surrogates.
  const view = new Bytes(bytes);
  const decoded = wide.decode(bytes);
  return decoded.length * 2 === bytes.length && !decoded.includes('\ufffd')
    ? decoded
    : view.letters(0, bytes.length / 2);
}

/** Separates the sets of properties from the piece table after them. */
function splitClx(clx: Bytes): { plc: Bytes; changes: Bytes[] } {
  const changes: Bytes[] = [];
  let at = 0;
  for (; clx.u8(at) === 1; at += 3 + clx.u16(at + 1))
    changes.push(clx.part(at + 3, Math.min(clx.u16(at + 1), longestChange)));
  return { plc: clx.u8(at) === 2 ? clx.part(at + 5, clx.u32(at + 1)) : clx.part(0, 0), changes };
}

/** Short codes (MS-DOC, 2.9.215) of the properties that are read. */
const shortCodes: Record<number, number> = {
  5: 0x2403,
  24: 0x2416,
  25: 0x2417,
  65: 0x0800,
  66: 0x0801,
  87: 0x0837,
  92: 0x083c,
};

function changesOf(prm: number, changes: Bytes[]): Bytes {
  if (prm & 1) return changes[prm >> 1] ?? new Bytes(new Uint8Array(0));
  const code = shortCodes[(prm >> 1) & 0x7f];
  return new Bytes(code === undefined ? new Uint8Array(0) : Uint8Array.of(code & 0xff, code >> 8, prm >> 8));
}
