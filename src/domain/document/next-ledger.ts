import { type Ledgers, type Published, type PublishedId, publishedIds } from '#domain/text/ledger/ledger.ts';
import { type Document, unitsOf } from './document.ts';
import type { FrontMatter } from './schema/front-matter.ts';

/** The ledger that publishing a document as it is would leave. */
export interface NextLedger {
  rows: PublishedId[];
  /** Ids that it did not hold. */
  added: string[];
  /** Ids whose words have changed since. */
  renewed: string[];
}

/**
 * The ledger of a document published as it is now: every row stays in its place with the fingerprint of
 * today's words, and new ones come last. The first ledger under a new name begins with the rows of the former
 * names, which keep theirs, so that no ledger lacks an id that the document ever had.
 */
export function nextLedger(document: Document, ledgers: Ledgers): NextLedger {
  const { id: name, frontMatter } = document;
  const rows = ledgers.get(name) ?? publishedOf(name, frontMatter, ledgers).rows;
  const now = new Map(publishedIds(unitsOf(document)).map((unit) => [unit.id, unit]));
  const held = new Set(rows.map(({ id }) => id));
  const added = [...now.values()].filter(({ id }) => !held.has(id));
  const kept = rows.map((row) => now.get(row.id) ?? row);
  return {
    rows: [...kept, ...added],
    added: added.map(({ id }) => id),
    renewed: rows.filter((row, i) => kept[i]?.fingerprint !== row.fingerprint).map(({ id }) => id),
  };
}

/** Addresses that no ledger holds yet: `id` of a document, `id#eId` of a clause. */
export const newAddresses = (documents: readonly Document[], ledgers: Ledgers): string[] =>
  documents.flatMap((document) => {
    const { id } = document;
    if (ledgers.has(id)) return nextLedger(document, ledgers).added.map((clause) => `${id}#${clause}`);
    return [id, ...publishedIds(unitsOf(document)).map((unit) => `${id}#${unit.id}`)];
  });

/** What was published of a document, under this name and under those that it had before. */
export function publishedOf(id: string, frontMatter: FrontMatter, ledgers: Ledgers): Published {
  const rows = new Map<string, PublishedId>();
  for (const name of [id, ...frontMatter.aliases])
    for (const row of ledgers.get(name) ?? []) if (!rows.has(row.id)) rows.set(row.id, row);
  const retired = frontMatter.text === 'full' ? Object.keys(frontMatter.clauseAliases) : [];
  return { rows: [...rows.values()], retired: new Set(retired) };
}
