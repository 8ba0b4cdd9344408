import type { Marker } from '#domain/text/marker.ts';
import { isEarly, isFull, type Measure, type ShapedLine } from './measure-width.ts';
import type { Layout } from './read-layout.ts';

/** State while the lines of a text are read. */
export interface Reading {
  measure: Measure | undefined;
  layout: Layout;
  /** The last number of each level of clauses. */
  numbers: Map<string, number>;
}

export type Verdict = 'yes' | 'no' | 'perhaps';

/** In columns: what is further in than a first line is placed there on purpose. */
const placed = 8;
/** In columns: the deepest hanging indent of a list below its first words: 抄送：, 附件：1. */
const mostHanging = 16;

/** Tells whether a line continues the one before it, in the paragraph that begins with `first`. */
export function goesOn(before: ShapedLine, line: ShapedLine, first: ShapedLine, reading: Reading): Verdict {
  const { measure, layout } = reading;
  if (line.alone || before.alone) return 'no';
  if (line.after === 'blank') return !measure && isCutWithin(before, line) ? 'yes' : 'no';
  if (line.shape.isWhole || before.shape.isWhole) return 'no';
  if (neverFirst.test(line.text)) return 'yes';
  if (!line.shape.marker && closesWhatOpens(before.text, line.text)) return 'yes';
  if (!measure) return isCut(before, line) ? 'yes' : 'no';
  const deep = layout.base + placed;
  if (before.indent > deep && before === first) return 'no';
  const isOpen = !before.shape.isClosed;
  if (!isFull([before, line], measure)) {
    const isEarlyFirst = layout.early && isOpen && before === first && isEarly([before, line], measure);
    const isCutShort = isEarlyFirst || /[，、]$/.test(before.text);
    return isCutShort && !begins(line, before, reading) && line.indent <= before.indent ? 'yes' : 'no';
  }
  if (line.indent > layout.base + 1) return isHanging(before, line, first) ? 'yes' : 'no';
  if (begins(line, before, reading)) return 'no';
  if (isOpen || layout.indented) return 'yes';
  return layout.parted && line.after !== 'page' ? 'yes' : 'perhaps';
}

/** No paragraph begins with these; some programs break lines before them. */
const neverFirst = /^[。，、；：！？）〕》」』”’]/;

/** A bracket that opens in one line and closes in the next holds them together. */
const closesWhatOpens = (before: string, text: string): boolean =>
  /[（(][^）)]*$/.test(before.slice(-400)) && /^[^（(]*[）)]/.test(text);

/** It hangs below the words of the line before, which is full, at least as far in as the label. */
function isHanging(before: ShapedLine, line: ShapedLine, first: ShapedLine): boolean {
  const { marker, begins } = line.shape;
  if (before.shape.isClosed || marker || begins) return false;
  if (before !== first) return line.indent === before.indent;
  const further = line.indent - first.indent;
  return further > 0 && further <= mostHanging && (first.shape.begins || first.shape.marker !== undefined);
}

/**
 * The line before ends inside a sentence, at the end of a page or where the next begins further out than a
 * first line. Shorter lines without a full stop are mostly headings.
 */
const isCut = (before: ShapedLine, line: ShapedLine): boolean =>
  before.text.length >= 16 &&
  !before.shape.isClosed &&
  (line.after === 'page' ? line.indent <= before.indent : line.indent === 0 && before.indent > 0) &&
  line.shape.isClosed &&
  !line.shape.marker &&
  !line.shape.begins;

/**
 * In a text copied from pages with one line a paragraph, a line breaks off where a page ended: inside
 * brackets, or inside a sentence after another. A line that is open without either is mostly a heading.
 */
const isCutWithin = (before: ShapedLine, line: ShapedLine): boolean =>
  !before.shape.isClosed &&
  !line.shape.marker &&
  !line.shape.begins &&
  line.shape.isClosed &&
  line.indent <= before.indent &&
  (/[。；]|，.*，/.test(before.text) || closesWhatOpens(before.text, line.text));

/**
 * The line begins with a label. Inside a sentence, what looks like one is mostly a reference (前款第｜（一）项):
 * there it is a label only if it continues the count, and nothing else shows where paragraphs begin.
 */
function begins(line: ShapedLine, before: ShapedLine, { layout, numbers }: Reading): boolean {
  const { marker, begins } = line.shape;
  if (!marker) return begins;
  if (marker.level === 'article' && !/\s$/.test(marker.raw) && !follows(marker, numbers)) return false;
  if (before.shape.isClosed) return true;
  const isParted = layout.parted && line.after !== 'page';
  if (layout.indented || isParted || refers.test(before.text)) return false;
  return follows(marker, numbers);
}

function follows({ level, number, inserted }: Marker, numbers: ReadonlyMap<string, number>): boolean {
  const last = numbers.get(level) ?? 0;
  return number === 1 || number === last + 1 || (inserted !== undefined && number === last);
}

/** After these comes a reference, never a label. */
const refers = /[第至和或及与之、，（(《“依照按据]$/;
