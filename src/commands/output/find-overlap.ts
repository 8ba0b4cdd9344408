/** A folder whose files a build reads or could harm. */
export interface GuardedFolder {
  /** Its name in messages. */
  name: string;
  /** Identities of the folder and all those above it, nearest first (`lineage`). */
  lineage: readonly string[];
  /** Whether the output may be inside it, as `dist/` is in the project. */
  mayHold?: boolean;
}

export type Overlap = { relation: 'equals' | 'contains' | 'lies-in'; name: string };

/** Finds the first guarded folder that the output folder equals, contains or, unless allowed, lies in. */
export function findOverlap(
  output: readonly string[],
  guarded: readonly GuardedFolder[],
): Overlap | undefined {
  for (const { name, lineage, mayHold } of guarded) {
    const [out = ''] = output;
    const [folder = ''] = lineage;
    if (out === folder) return { relation: 'equals', name };
    if (lineage.includes(out)) return { relation: 'contains', name };
    if (!mayHold && output.includes(folder)) return { relation: 'lies-in', name };
  }
  return undefined;
}
