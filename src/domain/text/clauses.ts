import { type OutlineItem, outlineOf } from './outline.ts';
import type { Unit } from './structure.ts';

/** A numbered clause and where it stands. */
export interface Clause extends OutlineItem {
  /** The clauses that hold it, outermost first. */
  within: OutlineItem[];
}

/** Takes the units of a text; gives its numbered clauses in reading order. */
export const clausesOf = (units: readonly Unit[]): Clause[] => flatten(outlineOf(units), []);

function flatten(items: readonly OutlineItem[], within: OutlineItem[]): Clause[] {
  return items.flatMap((item) => [{ ...item, within }, ...flatten(item.children, [...within, item])]);
}

/** Takes units and the id of a clause; gives the clause's own text, subclauses included, without what comes before and after. */
export function clauseTextOf(units: readonly Unit[], id: string): string {
  return units
    .filter(({ clause }) => clause === id || clause?.startsWith(`${id}__`))
    .map(({ text }) => text)
    .join('');
}
