import { levels } from '#domain/text/level.ts';
import { placeNames } from '#domain/text/names/place-names.ts';
import type { Unit } from '#domain/text/structure.ts';

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
    const own = text.slice(0, start.headingEnd).replace(/[。；]$/, '');
    const title = titleBelow(units, i);
    const printed = (isName(units[i]) || title.length === 0 ? [own, ...title] : title).join(' ');
    const item = { id, heading: printed || placeNames(units).inSentence(id), children: [] };
    open.length = Math.min(open.length, start.depth);
    (open.at(-1)?.children ?? root).push(item);
    open.push(item);
  }
  return root;
}

/** The number of a text that has a title is no name of it. */
const isName = (unit: Unit | undefined): boolean => unit?.zone !== 'number' && unit?.zone !== 'letterhead';

/** The title of an attachment, which stands below its label, or below the number of a text without one. */
function titleBelow(units: readonly Unit[], first: number): string[] {
  const { start, zone } = units[first] ?? {};
  if (start?.level !== 'attachment' || zone === 'title') return [];
  const title = units.filter((unit) => unit.part === start.id && unit.zone === 'title');
  return title.length > 0 ? [title.map(({ text }) => text).join('')] : [];
}
