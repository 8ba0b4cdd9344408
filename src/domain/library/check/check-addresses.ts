import type { Diagnostic } from '#domain/diagnostic/diagnostic.ts';
import { nearest } from '#domain/diagnostic/nearest.ts';
import { type Document, unitsOf } from '#domain/document/document.ts';
import type { Library } from '#domain/library/library.ts';
import { type Ledgers, type PublishedId, publishedIds } from '#domain/text/ledger/ledger.ts';
import type { DocumentDiagnostic } from './check-library.ts';

/** Reports aliases of documents that are an existing id, lead in a circle, or belong to two documents. */
export function checkDocumentAliases(library: Library): DocumentDiagnostic[] {
  const owners = new Map<string, string>();
  return library.documents.flatMap(({ id: document, frontMatter }) =>
    frontMatter.aliases.flatMap((id, i): DocumentDiagnostic[] => {
      const place = { path: ['aliases', i], document };
      const living = library.get(id);
      if (id === document || living?.frontMatter.aliases.includes(document))
        return [{ code: 'alias-circle', args: { chain: [document, id, document].join(' → ') }, ...place }];
      if (living) return [{ code: 'alias-living', args: { id, field: 'aliases' }, ...place }];
      const other = owners.get(id);
      if (other) return [{ code: 'alias-duplicate', args: { id, other }, ...place }];
      owners.set(id, document);
      return [];
    }),
  );
}

/** Reports published documents that lead nowhere, each with its likely new name. */
export function checkPublishedDocuments(
  library: Library,
  ledgers: Ledgers,
  withdrawn: readonly string[],
): (Diagnostic & { ledger: string })[] {
  const kept = new Set([
    ...library.documents.flatMap(({ id, frontMatter }) => [id, ...frontMatter.aliases]),
    ...withdrawn,
  ]);
  const vanished = [...ledgers].filter(([id]) => !kept.has(id));
  if (vanished.length === 0) return [];
  const likeliest = likeliestAmong(library.documents.filter((document) => !ledgers.has(document.id)));
  return vanished.map(([id, rows]) => ({
    code: 'document-vanished',
    args: { id, to: likeliest(id, rows) ?? '' },
    ledger: id,
  }));
}

/**
 * The document that holds most of the words that were published under an id; else the one with a name like
 * it.
 */
function likeliestAmong(
  documents: readonly Document[],
): (id: string, rows: readonly PublishedId[]) => string | undefined {
  const ids = documents.map((document) => document.id);
  const words = documents.flatMap((document) =>
    publishedIds(unitsOf(document)).map(({ fingerprint }) => ({ id: document.id, fingerprint })),
  );
  const holders = Map.groupBy(words, ({ fingerprint }) => fingerprint);
  return (id, rows) => {
    const prints = [...new Set(rows.map(({ fingerprint }) => fingerprint))];
    const shared = Map.groupBy(
      prints.flatMap((print) => holders.get(print) ?? []),
      (holder) => holder.id,
    );
    const count = (held: string) => shared.get(held)?.length ?? 0;
    const best = ids.reduce((known, held) => (count(held) > count(known) ? held : known), ids[0] ?? '');
    return count(best) > rows.length / 2 ? best : nearest(id, ids);
  };
}

/** Reports withdrawn ids that still lead to a document, and those that are listed twice. */
export function checkWithdrawn(library: Library, withdrawn: readonly string[]): Diagnostic[] {
  const listed = new Set<string>();
  const owners = new Map<string, string>();
  for (const { id, frontMatter } of library.documents)
    for (const name of [id, ...frontMatter.aliases]) if (!owners.has(name)) owners.set(name, id);
  return withdrawn.flatMap((id, i): Diagnostic[] => {
    const path = ['withdrawn', i, 'id'];
    if (listed.has(id)) return [{ code: 'withdrawn-repeated', args: { id }, path }];
    listed.add(id);
    const other = owners.get(id);
    return other ? [{ code: 'withdrawn-living', args: { id, other }, path }] : [];
  });
}
