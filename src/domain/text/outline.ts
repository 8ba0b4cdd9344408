import { levels } from './level.ts';
import { placeNames } from './place-names.ts';
import type { Unit } from './structure.ts';

/** A clause in the outline of its document. */
export interface OutlineItem {
  id: string;
  /** Its marker and heading as printed, without the stop of a run-in heading; its name where it has none. */
  heading: string;
  children: OutlineItem[];
}

/** The clauses of a text as a tree. */
export function outlineOf(units: readonly Unit[]): OutlineItem[] {
  const root: OutlineItem[] = [];
  const open: OutlineItem[] = [];
  for (const [i, { text, start }] of units.entries()) {
    if (!start || !levels[start.level].hasHeading) continue;
    const { id } = start;
    const printed = [text.slice(0, start.headingEnd).replace(/[。；]$/, ''), ...titleBelow(units, i)].join(
      ' ',
    );
    const item = { id, heading: printed || placeNames(units).inSentence(id), children: [] };
    open.length = Math.min(open.length, start.depth);
    (open.at(-1)?.children ?? root).push(item);
    open.push(item);
  }
  return root;
}

/** The title of an attachment, which stands below its label. */
function titleBelow(units: readonly Unit[], label: number): string[] {
  const { start, zone } = units[label] ?? {};
  if (start?.level !== 'attachment' || zone !== 'attachments') return [];
  const end = units.findIndex((unit, i) => i > label && !(unit.part === start.id && unit.zone === 'title'));
  const title = units.slice(label + 1, end < 0 ? units.length : end);
  return title.length > 0 ? [title.map(({ text }) => text).join('')] : [];
}
