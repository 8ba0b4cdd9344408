import type { Unit } from './structure.ts';

/** A clause in the outline of its document. */
export interface OutlineItem {
  id: string;
  /** Its marker and heading, as printed, without the stop of a run-in heading. */
  heading: string;
  children: OutlineItem[];
}

/** Takes the units of a text; gives its clauses as a tree. */
export function outlineOf(units: readonly Unit[]): OutlineItem[] {
  const root: OutlineItem[] = [];
  const open: OutlineItem[] = [];
  for (const { id, text, start } of units) {
    if (!start || !id) continue;
    const item = { id, heading: text.slice(0, start.headingEnd).replace(/[。；]$/, ''), children: [] };
    open.length = start.depth;
    (open.at(-1)?.children ?? root).push(item);
    open.push(item);
  }
  return root;
}
