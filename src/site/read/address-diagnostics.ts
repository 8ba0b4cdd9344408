import { join } from 'node:path';
import type { Diagnostic } from '#domain/diagnostic/diagnostic.ts';
import { newAddresses } from '#domain/document/next-ledger.ts';
import { checkPublishedDocuments, checkWithdrawn } from '#domain/library/check/check-addresses.ts';
import { likelyDocument } from '#domain/library/check/check-library.ts';
import { checkClausePages, newClausePages } from '#domain/library/clause-pages.ts';
import type { Library } from '#domain/library/library.ts';
import type { SiteSettings } from '#domain/library/site-settings.ts';
import { ledgerFolder, type ReadLedgers } from './read-ledgers.ts';

type Settings = Pick<SiteSettings, 'main' | 'withdrawn' | 'features'>;

/**
 * Reports what is wrong with addresses that belong to no document file: published ones that lead nowhere, new
 * ones, and what site.yaml says of withdrawn documents and the main one. `settings` is undefined if site.yaml
 * is invalid.
 */
export function addressDiagnostics(
  library: Library,
  published: Pick<ReadLedgers, 'ledgers' | 'mark'>,
  settings: Settings | undefined,
  contentDir: string,
): Diagnostic[] {
  const { ledgers } = published;
  const withdrawn = settings?.withdrawn.map(({ id }) => id) ?? [];
  const vanished = checkPublishedDocuments(library, ledgers, withdrawn).map(({ ledger, ...diagnostic }) => ({
    ...diagnostic,
    file: join(ledgerFolder(contentDir), `${ledger}.tsv`),
  }));
  // A library without ledgers keeps none of its addresses.
  const added =
    ledgers.size === 0
      ? []
      : [
          ...newAddresses(library.documents, ledgers),
          ...newClausePages(library, { ...published, on: settings?.features.clausePages ?? false }),
        ];
  const ofSettings = settings
    ? [
        ...unknownDocuments(library, settings),
        ...checkWithdrawn(library, withdrawn),
        ...(settings.features.clausePages ? [] : checkClausePages(published)),
      ]
    : [];
  return [
    ...vanished,
    ...reportNew(added, contentDir),
    ...ofSettings.map((diagnostic) => ({ ...diagnostic, file: join(contentDir, 'site.yaml') })),
  ];
}

/** Documents that site.yaml names and that are not held. */
function unknownDocuments(library: Library, { main, withdrawn }: Settings): Diagnostic[] {
  const named = [
    ...(main ? [{ id: main, path: ['main'] }] : []),
    ...withdrawn.flatMap(({ instead }, i) =>
      instead.map((id, j) => ({ id, path: ['withdrawn', i, 'instead', j] })),
    ),
  ];
  return named.flatMap(({ id, path }): Diagnostic[] =>
    library.get(id)
      ? []
      : [{ code: 'document-unknown', args: { id, nearest: likelyDocument(id, library) }, path }],
  );
}

/** Addresses that no ledger holds, the first few by name. */
function reportNew(addresses: readonly string[], contentDir: string): Diagnostic[] {
  if (addresses.length === 0) return [];
  const ids = addresses.slice(0, 5).join('、') + (addresses.length > 5 ? ` 等 ${addresses.length} 个` : '');
  return [{ code: 'permalink-new', args: { ids }, file: ledgerFolder(contentDir) }];
}
