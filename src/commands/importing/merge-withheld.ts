import type { Document } from 'yaml';

/** An entry of `withheld` as it is written. */
interface Entry {
  zone?: string;
  clause?: string;
  count?: number;
}

/**
 * Merges into the editors' front matter what a new source withholds in other places than the former one.
 * Entries for places that both withhold alike stay as edited. Returns whether anything was merged.
 */
export function mergeWithheld(held: Document, former: Document, fresh: Document): boolean {
  const [ours, base, theirs] = [held, former, fresh].map(entriesOf) as [Entry[], Entry[], Entry[]];
  const kept = ours.flatMap((entry) => {
    const [before, after] = [find(base, entry), find(theirs, entry)];
    if (!before) return [entry];
    if (!after) return [];
    return (before.count ?? 1) === (after.count ?? 1) ? [entry] : [after];
  });
  const added = theirs.filter((entry) => !find(base, entry) && !find(ours, entry));
  const merged = [...kept, ...added];
  if (merged.length === ours.length && merged.every((entry, i) => entry === ours[i])) return false;
  if (merged.length > 0) held.set('withheld', held.createNode(merged));
  else held.delete('withheld');
  return true;
}

const entriesOf = (document: Document): Entry[] => (document.toJS() as { withheld?: Entry[] }).withheld ?? [];

const find = (entries: readonly Entry[], { zone, clause }: Entry): Entry | undefined =>
  entries.find((entry) => entry.zone === zone && entry.clause === clause);
