import { clauseNameInSentence } from './clause-name.ts';
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
  for (const { id, text, start } of units) {
    if (!start || !id) continue;
    const printed = text.slice(0, start.headingEnd).replace(/[。；]$/, '');
    const item = { id, heading: printed || clauseNameInSentence(id), children: [] };
    open.length = start.depth;
    (open.at(-1)?.children ?? root).push(item);
    open.push(item);
  }
  return root;
}
