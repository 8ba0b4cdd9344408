import { type Repair, repairText } from '#domain/text/characters/repair-text.ts';
import type { Span } from '#domain/text/span.ts';
import type { Pair } from './align.ts';
import { type WithoutSpace, withoutSpace } from './without-space.ts';

/** A source with its encoding repaired as that of the text is, without white space. */
export interface ReceivedText extends WithoutSpace {
  /** The same with white space. */
  whole: string;
  /** What was repaired; `at` is an offset in the text without white space. */
  repairs: Repair[];
  /** The offset in the source as received of the character at an offset here. */
  receivedAt(at: number): number;
}

/** Reads a source; a byte order mark at its beginning is no character of it. */
export function readReceived(received: string): ReceivedText {
  const mark = received.startsWith('\uFEFF') ? 1 : 0;
  const { text: whole, repairs } = repairText(received.slice(mark));
  const bare = withoutSpace(whole);
  const bareAt = bareOffsets(whole);
  return {
    ...bare,
    whole,
    repairs: repairs.map((repair) => ({
      ...repair,
      offset: repair.offset + mark,
      at: bareAt(repair.at),
    })),
    receivedAt: (at) => mark + shiftedBack(repairs, bare.offsetOf(at)),
  };
}

/** The offset in the text as it was of an offset in the repaired one. */
function shiftedBack(repairs: readonly Repair[], offset: number): number {
  let [low, high] = [0, repairs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const { at, to } = repairs[middle] as Repair;
    if (at + to.length <= offset) low = middle + 1;
    else high = middle;
  }
  const before = repairs[low - 1];
  return before ? offset + before.offset + before.from.length - before.at - before.to.length : offset;
}

/** Counts the characters that are no white space before ever greater offsets. */
function bareOffsets(whole: string): (offset: number) => number {
  let [read, count] = [0, 0];
  return (offset) => {
    for (; read < offset; read++) if (!/\s/.test(whole.charAt(read))) count++;
    return count;
  };
}

interface ShownRepair {
  rule: undefined;
  offset: number;
  from: string;
  shown: Span;
}

/**
 * The repairs that the text shows: not those in what was left out of it, or in words that a correction
 * changes or nothing explains.
 */
export function repairsShown(repairs: readonly Repair[], agreed: readonly Pair[]): ShownRepair[] {
  let next = 0;
  return repairs.flatMap(({ offset, at, from, to }): ShownRepair[] => {
    while (agreed[next + 1] && (agreed[next]?.source.end ?? 0) < at + to.length) next++;
    const { source, text } = agreed[next] ?? {};
    if (!source || !text || at < source.start || at + to.length > source.end) return [];
    const start = text.start + at - source.start;
    return [{ rule: undefined, offset, from, shown: { start, end: start + to.length } }];
  });
}
