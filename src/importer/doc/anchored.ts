import type { Bytes } from './bytes.ts';
import type { DocFile, Story } from './doc-file.ts';
import { stories } from './doc-file.ts';
import { readShapes, type Shape } from './drawings.ts';

/** Letters of a text; `to` is exclusive. */
export interface Range {
  from: number;
  to: number;
}

/** What is anchored to letters of the main text. */
interface Anchored {
  /** Texts of notes by the letter that refers to them. */
  notes: Map<number, Range>;
  /** Shapes by the letter to which they are anchored. */
  shapes: Map<number, Shape[]>;
  /** Text boxes by the number of their shape. */
  boxes: Map<number, Range>;
  comments: number;
}

const table = {
  footnoteCalls: 2,
  footnotes: 3,
  commentCalls: 4,
  shapeAnchors: 40,
  endnoteCalls: 46,
  endnotes: 47,
  drawings: 50,
  boxes: 56,
} as const;
/** Bytes of an entry. */
const size = { noteCall: 2, commentCall: 30, anchor: 26, box: 22 } as const;
const [boxIsSpare, shapeOfBox] = [8, 14];

/** The letters of a story, counted through all stories. */
export function rangeOf(file: DocFile, story: Story): Range {
  let from = 0;
  for (const each of stories.slice(0, stories.indexOf(story))) from += file.counts[each];
  return { from, to: from + file.counts[story] };
}

export function readAnchored(file: DocFile): Anchored {
  const notes = new Map<number, Range>();
  addNotes(file, 'footnote', notes);
  addNotes(file, 'endnote', notes);
  const groups = readShapes(file.table(table.drawings));
  const shapes = new Map<number, Shape[]>();
  for (const { letter, entry } of readPlc(file.table(table.shapeAnchors), size.anchor)) {
    const id = entry.u32(0);
    shapes.set(letter, groups.get(id) ?? [{ id, isPicture: false, words: '' }]);
  }
  const story = rangeOf(file, 'boxes');
  const boxes = new Map<number, Range>();
  for (const { letter, end, entry } of readPlc(file.table(table.boxes), size.box)) {
    const range = within({ from: story.from + letter, to: story.from + end }, story);
    // Spare entries are kept for boxes yet to be drawn.
    if (range && (entry.u16(boxIsSpare) & 1) === 0) boxes.set(entry.u32(shapeOfBox), range);
  }
  const comments = [...readPlc(file.table(table.commentCalls), size.commentCall)].length;
  return { notes, shapes, boxes, comments };
}

function addNotes(file: DocFile, kind: 'footnote' | 'endnote', notes: Map<number, Range>): void {
  const isFoot = kind === 'footnote';
  const texts = file.table(isFoot ? table.footnotes : table.endnotes);
  const story = rangeOf(file, isFoot ? 'footnotes' : 'endnotes');
  const calls = readPlc(file.table(isFoot ? table.footnoteCalls : table.endnoteCalls), size.noteCall);
  let i = 0;
  for (const { letter } of calls) {
    const ends = { from: story.from + texts.u32(4 * i), to: story.from + texts.u32(4 * i + 4) };
    const range = within(ends, story);
    if (range) notes.set(letter, range);
    i++;
  }
}

function within({ from, to }: Range, story: Range): Range | undefined {
  return from >= story.from && to <= story.to && from < to ? { from, to } : undefined;
}

/** A PLC: n + 1 positions of letters, then n entries. */
function* readPlc(plc: Bytes, entrySize: number): Generator<{ letter: number; end: number; entry: Bytes }> {
  const count = Math.max(0, Math.floor((plc.length - 4) / (4 + entrySize)));
  for (let i = 0; i < count; i++) {
    const entry = plc.part(4 * (count + 1) + entrySize * i, entrySize);
    yield { letter: plc.u32(4 * i), end: plc.u32(4 * i + 4), entry };
  }
}
