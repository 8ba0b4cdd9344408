import { join } from 'node:path';
import type { Diagnostic } from '#domain/diagnostic/diagnostic.ts';
import { nearest } from '#domain/diagnostic/nearest.ts';
import { newAddresses } from '#domain/document/next-ledger.ts';
import { checkPublishedDocuments, livingWithdrawn } from '#domain/library/check-addresses.ts';
import type { Library } from '#domain/library/library.ts';
import type { SiteSettings } from '#domain/library/site-settings.ts';
import type { Ledgers } from '#domain/text/ledger.ts';
import { ledgerFolder } from './read-ledgers.ts';

/** Takes a library, its ledgers and settings; gives what is wrong with addresses that belong to no document file: published ones that lead nowhere, new ones, and what site.yaml says of withdrawn and main ones. */
export function addressDiagnostics(
  library: Library,
  ledgers: Ledgers,
  settings: Pick<SiteSettings, 'main' | 'withdrawn'> = { withdrawn: [] },
  contentDir: string,
): Diagnostic[] {
  const { main, withdrawn } = settings;
  const ids = withdrawn.map(({ id }) => id);
  const file = join(contentDir, 'site.yaml');
  const known = library.documents.map(({ id }) => id);
  const unknown = [...(main ? [main] : []), ...withdrawn.flatMap(({ instead }) => instead)].filter(
    (id) => !library.get(id),
  );
  return [
    ...checkPublishedDocuments(library, ledgers, ids).map(({ ledger, ...diagnostic }) => ({
      ...diagnostic,
      file: join(ledgerFolder(contentDir), `${ledger}.tsv`),
    })),
    ...reportNew(ledgers.size > 0 ? newAddresses(library.documents, ledgers) : [], contentDir),
    ...unknown.map((id) => ({
      code: 'document-unknown' as const,
      args: { id, nearest: nearest(id, known) ?? '' },
      file,
    })),
    ...livingWithdrawn(library, ids).map((args) => ({ code: 'withdrawn-living' as const, args, file })),
  ];
}

/** Takes addresses that no ledger holds; reports them, the first few by name. */
function reportNew(addresses: readonly string[], contentDir: string): Diagnostic[] {
  if (addresses.length === 0) return [];
  const ids = addresses.slice(0, 5).join('、') + (addresses.length > 5 ? ` 等 ${addresses.length} 个` : '');
  return [{ code: 'permalink-new', args: { ids }, file: ledgerFolder(contentDir) }];
}
