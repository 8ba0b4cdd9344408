import { pairs, phrase } from '#search/shared/index-words.ts';
import type { Index } from '#search/sources/search-sources.ts';

/** A document that holds runs of a passage. */
export interface Candidate {
  id: string;
  /** How many of the runs it holds. */
  held: number;
}

/** Runs that are looked up at once. */
const batch = 3;

/**
 * Finds the documents that hold any of the runs: those with the most runs first, then those with the rarest.
 * Each run costs one look-up. Stops once some documents hold all runs so far, and no more than `wanted` do:
 * what stands in many documents says little, and the first runs may all be of that kind.
 */
export async function findCandidates(
  runs: readonly string[][],
  index: Pick<Index, 'find'>,
  wanted: number,
): Promise<Candidate[]> {
  const ordered = inSpreadOrder(runs);
  const found = new Map<string, Candidate & { rarity: number }>();
  for (let asked = 0; asked < runs.length; asked += batch) {
    const next = ordered.slice(asked, asked + batch);
    for (const documents of await Promise.all(next.map((run) => index.find(phrase(pairs(run))))))
      for (const { id } of documents) {
        const candidate = found.get(id) ?? { id, held: 0, rarity: 0 };
        candidate.held++;
        candidate.rarity += 1 / documents.length;
        found.set(id, candidate);
      }
    const whole = [...found.values()].filter(({ held }) => held === asked + next.length);
    if (whole.length > 0 && whole.length <= wanted) break;
  }
  return [...found.values()].sort((a, b) => b.held - a.held || b.rarity - a.rarity);
}

/** One from each third in turn, so that runs of one batch lie far apart. */
function inSpreadOrder(runs: readonly string[][]): string[][] {
  const third = Math.ceil(runs.length / batch);
  return Array.from({ length: third }, (_, i) => runs.filter((_, j) => j % third === i)).flat();
}
