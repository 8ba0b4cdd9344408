import type { Document } from '#domain/document/document.ts';
import type { Issuers } from '#domain/document/issuer.ts';
import type { Cell } from './columns.ts';
import { letter, target } from './drawing.ts';
import { cutTo, dateInWords, shortName, widthOf } from './label.ts';
import type { Mark, Timeline } from './timeline.ts';

/** The height of a mark: its dot, two lines of words, and the room below. */
export const markHeight = 60;

const longestName = 11.5;
const longestNote = 13.5;
/** A cell with more dots shows their number instead. */
const mostDots = 6;

/** How many dots stand in a row of a cell. */
export const dotsInRow = (room: number): number => Math.max(1, Math.floor(room / target));

/** The words of a mark, and how wide they are. */
export function labelOf(mark: Mark, issuers: Issuers): { name: string; note: string; width: number } {
  const name = cutTo(shortName(mark.document, issuers), longestName);
  const note = cutTo(noteOf(mark), longestNote);
  return { name, note, width: Math.max(target, widthOf(name) * letter.name, widthOf(note) * letter.note) };
}

/** 「依据，2019年10月12日」. Two steps away, a line shows the relation instead of a word. */
function noteOf({ steps, words, document }: Mark): string {
  const related = steps === 1 ? words[0] : undefined;
  return [related, dateInWords(document)].filter((part) => part !== undefined).join('，');
}

/** Whether a cell shows the number of its unlabelled documents instead of a dot for each. */
export const isCounted = (others: readonly Document[], { named }: Pick<Timeline, 'named'>): boolean =>
  others.length > 0 && (!named || others.length > mostDots);

export function cellWidth({ marks, others }: Cell, timeline: Timeline, issuers: Issuers): number {
  const labels = marks.map((mark) => labelOf(mark, issuers).width);
  const dots = isCounted(others, timeline) ? 1 : Math.min(others.length, 3);
  return Math.max(...labels, dots * target);
}

export function cellHeight({ marks, others }: Cell, timeline: Timeline, room: number): number {
  const rows = isCounted(others, timeline) ? 1 : Math.ceil(others.length / dotsInRow(room));
  return Math.max(target, marks.length * markHeight + rows * target);
}
