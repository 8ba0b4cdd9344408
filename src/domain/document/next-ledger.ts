import { type Ledgers, type PublishedId, publishedIds } from '#domain/text/ledger.ts';
import type { Document } from './document.ts';

/** What a ledger becomes when a document is published as it is. */
export interface NextLedger {
  rows: PublishedId[];
  /** Ids that it did not hold. */
  added: string[];
  /** Ids whose words have changed since. */
  renewed: string[];
}

/** Takes a document and the rows of its ledger; gives the next one: every row stays in its place with the fingerprint of today's words, new ones come behind. */
export function nextLedger({ units }: Document, rows: readonly PublishedId[]): NextLedger {
  const now = new Map(publishedIds(units).map((unit) => [unit.id, unit]));
  const held = new Set(rows.map(({ id }) => id));
  const added = [...now.values()].filter(({ id }) => !held.has(id));
  const kept = rows.map((row) => now.get(row.id) ?? row);
  return {
    rows: [...kept, ...added],
    added: added.map(({ id }) => id),
    renewed: rows.filter((row, i) => kept[i]?.fingerprint !== row.fingerprint).map(({ id }) => id),
  };
}

/** Takes the documents of a library and its ledgers; gives the addresses that no ledger holds yet: `id` of a document, `id#eId` of a clause. */
export const newAddresses = (documents: readonly Document[], ledgers: Ledgers): string[] =>
  documents.flatMap((document) => {
    const rows = ledgers.get(document.id);
    const clauses = nextLedger(document, rows ?? []).added.map((id) => `${document.id}#${id}`);
    return rows ? clauses : [document.id, ...clauses];
  });
