import type { Diagnostic } from '#domain/diagnostic/diagnostic.ts';
import { nearest } from '#domain/diagnostic/nearest.ts';
import type { Document } from '#domain/document/document.ts';
import { type Ledgers, type PublishedId, publishedIds } from '#domain/text/ledger.ts';
import type { DocumentDiagnostic } from './check-library.ts';
import type { Library } from './library.ts';

/** Takes a library; gives what is wrong with the aliases of its documents: of a living id, in a circle, of two documents. */
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

/** Takes a library, its ledgers and the ids that are withdrawn; gives for each published document that leads nowhere what it is, and its likely new name. */
export function checkPublishedDocuments(
  library: Library,
  ledgers: Ledgers,
  withdrawn: readonly string[],
): (Diagnostic & { ledger: string })[] {
  const kept = new Set([
    ...library.documents.flatMap(({ id, frontMatter }) => [id, ...frontMatter.aliases]),
    ...withdrawn,
  ]);
  return [...ledgers]
    .filter(([id]) => !kept.has(id))
    .map(([id, rows]) => ({
      code: 'document-vanished',
      args: {
        id,
        to:
          likeliest(
            id,
            rows,
            library.documents.filter((document) => !ledgers.has(document.id)),
          ) ?? '',
      },
      ledger: id,
    }));
}

/** The document, among those that were never published, that holds most of the words; else the one with a name like it. */
function likeliest(
  id: string,
  rows: readonly PublishedId[],
  documents: readonly Document[],
): string | undefined {
  const prints = new Set(rows.map(({ fingerprint }) => fingerprint));
  const best = documents
    .map((document) => ({
      id: document.id,
      shared: publishedIds(document.units).filter(({ fingerprint }) => prints.has(fingerprint)).length,
    }))
    .sort((a, b) => b.shared - a.shared)[0];
  if (best && best.shared > rows.length / 2) return best.id;
  return nearest(
    id,
    documents.map((document) => document.id),
  );
}

/** Takes a library and the ids that are withdrawn; gives those that still lead to a document, with its id. */
export const livingWithdrawn = (
  library: Library,
  withdrawn: readonly string[],
): { id: string; other: string }[] =>
  withdrawn.flatMap((id) => {
    const document = library.documents.find(
      (candidate) => candidate.id === id || candidate.frontMatter.aliases.includes(id),
    );
    return document ? [{ id, other: document.id }] : [];
  });
