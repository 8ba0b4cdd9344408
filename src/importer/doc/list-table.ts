import { type List, type ListLevel, levelCount } from '#importer/numbering/list.ts';
import { numberFormatCodes } from '#importer/numbering/number-format-codes.table.ts';
import { readSymbol } from '#importer/symbol/read-symbol.ts';
import type { Bytes } from './bytes.ts';
import type { DocFile } from './doc-file.ts';
import { changeLetters, plainLetters } from './letter-properties.ts';
import type { StyleSheet } from './style-sheet.ts';

/** A list of the file, with what it says of its levels besides their numbers. */
export interface DocList extends List {
  /** The style linked to each level. */
  styles: number[];
  /** Properties of the paragraphs of each level. */
  paragraphs: (Bytes | undefined)[];
}

interface Level {
  level: ListLevel;
  paragraph: Bytes;
}

interface Definition {
  id: number;
  styles: number[];
  levels: Level[];
}

const [listsTable, overridesTable] = [73, 74];
const [listSize, overrideSize, levelHead] = [28, 16, 28];
const noStyle = 0xfff;

/** Lists by the numbers that paragraphs name, from 1 (MS-DOC, 2.9.131 and 2.9.132). */
export function readLists(file: DocFile, sheet: StyleSheet, fonts: string[]): Map<number, DocList> {
  const definitions = readDefinitions(file, sheet, fonts);
  const table = file.table(overridesTable);
  const count = table.u32(0);
  const lists = new Map<number, DocList>();
  let at = 4 + overrideSize * count;
  for (let i = 0; i < count && 4 + overrideSize * i < table.length; i++) {
    const head = 4 + overrideSize * i;
    const definition = definitions.get(table.i32(head));
    const levels = [...(definition?.levels ?? [])];
    const starts = new Map<number, number>();
    at += 4;
    for (let n = 0; n < table.u8(head + 12) && at < table.length; n++) {
      const flags = table.u32(at + 4);
      const index = flags & 0xf;
      const startsAt = table.i32(at);
      at += 8;
      const read = flags & 0x20 ? readLevel(table, at, index, sheet, fonts) : undefined;
      // A redefined level contains its own start.
      if (flags & 0x10) starts.set(index, read ? read.level.start : Math.max(0, startsAt));
      if (read && index < levelCount) levels[index] = read;
      at = read?.end ?? at;
    }
    if (!definition) continue;
    lists.set(i + 1, {
      id: String(i + 1),
      definition: String(definition.id),
      levels: levels.map((each) => each?.level),
      starts,
      styles: definition.styles,
      paragraphs: levels.map((each) => each?.paragraph),
    });
  }
  return lists;
}

/** The levels of all definitions follow after the last of these, outside their table. */
function readDefinitions(file: DocFile, sheet: StyleSheet, fonts: string[]): Map<number, Definition> {
  const { at, length } = file.range(listsTable);
  const definitions = new Map<number, Definition>();
  if (length === 0) return definitions;
  const { tables } = file;
  const count = tables.u16(at);
  let levelAt = at + 2 + listSize * count;
  for (let i = 0; i < count && levelAt < tables.length; i++) {
    const head = at + 2 + listSize * i;
    const isSimple = (tables.u8(head + 26) & 1) !== 0;
    const levels: Level[] = [];
    for (let index = 0; index < (isSimple ? 1 : levelCount); index++) {
      const read = readLevel(tables, levelAt, index, sheet, fonts);
      levels.push(read);
      levelAt = read.end;
    }
    const styles = Array.from({ length: levelCount }, (_, index) => tables.u16(head + 8 + 2 * index));
    const id = tables.i32(head);
    definitions.set(id, { id, levels, styles: styles.map((style) => (style === noStyle ? -1 : style)) });
  }
  return definitions;
}

/** Reads a level (MS-DOC, 2.9.150), and tells where it ends. */
function readLevel(bytes: Bytes, at: number, index: number, sheet: StyleSheet, fonts: string[]) {
  const format = bytes.u8(at + 4);
  const flags = bytes.u8(at + 5);
  const [lettersSize, paragraphSize] = [bytes.u8(at + 24), bytes.u8(at + 25)];
  const paragraph = bytes.part(at + levelHead, paragraphSize);
  const letters = bytes.part(at + levelHead + paragraphSize, lettersSize);
  const textAt = at + levelHead + paragraphSize + lettersSize;
  const count = bytes.u16(textAt);
  const text = bytes.letters(textAt + 2, count);
  const name = numberFormatCodes[format] ?? `nfc ${format}`;
  const never = (flags & 8) !== 0;
  const level: ListLevel = {
    start: Math.max(0, bytes.i32(at)),
    format: name,
    text: name === 'bullet' ? [readBullet(text, letters, sheet, fonts)] : readText(text, index),
    suffix: (['tab', 'space', 'nothing'] as const)[bytes.u8(at + 15)] ?? 'tab',
    ...(never && { restart: bytes.u8(at + 26) }),
    ...((flags & 4) !== 0 && { legal: true }),
  };
  return { level, paragraph, end: textAt + 2 + 2 * count };
}

/** Control characters in the text stand for numbers of levels: of this level and those above it. */
function readText(text: string, index: number): (string | number)[] {
  return text
    .split(/(\p{Cc})/u)
    .filter(Boolean)
    .flatMap((piece): (string | number)[] => {
      if (!/^\p{Cc}/u.test(piece)) return [piece];
      const level = piece.charCodeAt(0);
      return level <= index ? [level] : [];
    });
}

function readBullet(text: string, letters: Bytes, sheet: StyleSheet, fonts: string[]): string {
  const font = fonts[changeLetters(plainLetters, letters, sheet).font];
  return [...text].map((sign) => readSymbol(font, sign.codePointAt(0) ?? 0) ?? '•').join('');
}
