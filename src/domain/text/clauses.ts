import { type OutlineItem, outlineOf } from './outline/outline.ts';
import type { Unit } from './structure.ts';

/** A numbered clause and where it stands. */
export interface Clause extends OutlineItem {
  /** The clauses that hold it, outermost first. */
  within: OutlineItem[];
}

/** The numbered clauses of a text in reading order. */
export const clausesOf = (units: readonly Unit[]): Clause[] => flatten(outlineOf(units), []);

function flatten(items: readonly OutlineItem[], within: OutlineItem[]): Clause[] {
  return items.flatMap((item) => [{ ...item, within }, ...flatten(item.children, [...within, item])]);
}

/** The heading of a clause without its number and the stop of a run-in heading; empty where it has none. */
export function headingWords(units: readonly Unit[], id: string): string {
  const unit = units.find(({ start }) => start?.id === id);
  return unit ? headingOf(unit) : '';
}

/** The same, of the unit with which the clause begins. */
export function headingOf({ text, start }: Pick<Unit, 'text' | 'start'>): string {
  const { headingEnd = 0, marker = '' } = start ?? {};
  return text
    .slice(marker.length, headingEnd)
    .replace(/[。；]$/, '')
    .trim();
}

/**
 * The units of a clause, those of its subclauses included: articles count through chapters, so that their
 * ids do not say which chapter holds them.
 */
export function unitsWithin(units: readonly Unit[], id: string): Unit[] {
  const first = units.findIndex(({ start }) => start?.id === id);
  const outer = units[first]?.start;
  if (!outer) return [];
  const open: string[] = [];
  const end = units.findIndex(({ start, clause, part }, i) => {
    if (i < first) return false;
    if (start) open.length = Math.max(0, start.depth - outer.depth);
    if (start && (i === first || start.depth > outer.depth)) open.push(start.id);
    return !isWithin(start?.id ?? clause ?? part ?? '', open);
  });
  return units.slice(first, end < 0 ? units.length : end);
}

const isWithin = (holder: string, open: readonly string[]): boolean =>
  open.some((id) => holder === id || holder.startsWith(`${id}__`));

/** The clause's own text, subclauses included, without what comes before and after. */
export const clauseTextOf = (units: readonly Unit[], id: string): string =>
  unitsWithin(units, id)
    .map(({ text }) => text)
    .join('');
