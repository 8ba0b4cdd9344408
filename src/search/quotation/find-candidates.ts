import { phrase } from '#search/index-words.ts';
import type { Index } from '#search/search-index.ts';

/** A document that holds runs of a passage. */
export interface Candidate {
  key: string;
  id: () => Promise<string>;
  /** How many of the runs it holds. */
  held: number;
}

/** Takes runs and an index; gives the documents that hold any, those with the most and then with the rarest runs first. One look-up a run. */
export async function findCandidates(runs: readonly string[][], index: Index): Promise<Candidate[]> {
  const found = new Map<string, Candidate & { rarity: number }>();
  for (const documents of await Promise.all(runs.map((run) => index.find(phrase(run)))))
    for (const { key, id } of documents) {
      const candidate = found.get(key) ?? { key, id, held: 0, rarity: 0 };
      candidate.held++;
      candidate.rarity += 1 / documents.length;
      found.set(key, candidate);
    }
  return [...found.values()].sort((a, b) => b.held - a.held || b.rarity - a.rarity);
}
