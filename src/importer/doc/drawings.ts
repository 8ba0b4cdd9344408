import type { Bytes } from './bytes.ts';

/** A shape of a drawing (MS-ODRAW). */
export interface Shape {
  id: number;
  /** It shows a picture. */
  isPicture: boolean;
  /** Its alternative text or name. */
  words: string;
}

interface DrawingRecord {
  instance: number;
  type: number;
  at: number;
  end: number;
}

const type = { drawing: 0xf002, group: 0xf003, shape: 0xf004, head: 0xf00a, properties: 0xf00b } as const;
const property = { picture: 0x104, name: 0x380, description: 0x381 } as const;
const maxDepth = 30;

/** Reads shapes, grouped by the number of the outermost shape: a group's by the number of the group. */
export function readShapes(table: Bytes): Map<number, Shape[]> {
  const shapes = new Map<number, Shape[]>();
  const [first] = readRecords(table, 0, table.length);
  for (let at = first?.end ?? table.length; at < table.length; ) {
    // One byte tells which drawing follows.
    const [drawing] = readRecords(table, at + 1, table.length);
    if (!drawing || drawing.end <= at) break;
    collect(table, drawing, [], shapes, 0);
    at = drawing.end;
  }
  return shapes;
}

/** Reads the shape of an inline picture from its record. */
export function readInlineShape(bytes: Bytes, at: number): Shape | undefined {
  const [record] = readRecords(bytes, at, bytes.length);
  return record?.type === type.shape ? readShape(bytes, record) : undefined;
}

function collect(
  bytes: Bytes,
  container: DrawingRecord,
  group: Shape[],
  shapes: Map<number, Shape[]>,
  depth: number,
): void {
  if (depth > maxDepth) return;
  for (const record of readRecords(bytes, container.at, container.end)) {
    if (record.type === type.shape) {
      const shape = readShape(bytes, record);
      if (!shape) continue;
      // The first shape of a group stands for the group.
      if (group.length === 0) shapes.set(shape.id, group);
      group.push(shape);
    } else if (record.type === type.group) {
      // The background of a drawing is no group: what is drawn on it stands by itself.
      const isGround = container.type === type.drawing;
      if (isGround) ground(bytes, record, shapes, depth);
      else collect(bytes, record, group, shapes, depth + 1);
    }
  }
}

function ground(bytes: Bytes, container: DrawingRecord, shapes: Map<number, Shape[]>, depth: number): void {
  for (const record of readRecords(bytes, container.at, container.end)) {
    if (record.type === type.group) collect(bytes, record, [], shapes, depth + 1);
    const shape = record.type === type.shape ? readShape(bytes, record) : undefined;
    if (shape) shapes.set(shape.id, [shape]);
  }
}

function readShape(bytes: Bytes, container: DrawingRecord): Shape | undefined {
  let id: number | undefined;
  let properties = { isPicture: false, words: '' };
  for (const record of readRecords(bytes, container.at, container.end)) {
    if (record.type === type.head) id = bytes.u32(record.at);
    else if (record.type === type.properties) properties = readProperties(bytes, record);
  }
  return id === undefined ? undefined : { id, ...properties };
}

/** Reads properties of six bytes each. The strings of some follow after the last. */
function readProperties(bytes: Bytes, { at, end, instance }: DrawingRecord) {
  let wordsAt = at + 6 * instance;
  let isPicture = false;
  const words = new Map<number, string>();
  for (let i = 0; i < instance && at + 6 * i < end; i++) {
    const code = bytes.u16(at + 6 * i);
    const value = bytes.u32(at + 6 * i + 2);
    if ((code & 0x3fff) === property.picture && value !== 0) isPicture = true;
    if ((code & 0x8000) === 0) continue;
    const size = Math.min(value, Math.max(0, end - wordsAt));
    words.set(code & 0x3fff, bytes.letters(wordsAt, size >> 1).replace(/\0.*$/s, ''));
    wordsAt += size;
  }
  return { isPicture, words: words.get(property.description) || words.get(property.name) || '' };
}

function* readRecords(bytes: Bytes, from: number, to: number): Generator<DrawingRecord> {
  for (let at = from; at + 8 <= to; ) {
    const head = bytes.u16(at);
    const end = Math.min(to, at + 8 + bytes.u32(at + 4));
    yield { instance: head >> 4, type: bytes.u16(at + 2), at: at + 8, end };
    at = end;
  }
}
