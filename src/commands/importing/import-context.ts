import { join } from 'node:path';
import { type Issuers, indexIssuers, issuersSchema } from '#domain/document/issuer.ts';
import { siteSettingsSchema } from '#domain/library/site-settings.ts';
import type { Ledgers } from '#domain/text/ledger/ledger.ts';
import { readLedgers } from '#site/read/read-ledgers.ts';
import { readSettings } from '#site/read/read-settings.ts';

/** What of a library an import goes by. */
export interface ImportContext {
  contentDir: string;
  issuers: Issuers;
  /** Telephones and mailboxes of offices. */
  offices: string[];
  ledgers: Ledgers;
}

/** Reads what a content folder has of it; a folder that is empty yet has nothing. */
export async function readImportContext(contentDir: string): Promise<ImportContext> {
  const site = await readSettings(join(contentDir, 'site.yaml'), siteSettingsSchema);
  const issuers = await readSettings(join(contentDir, 'issuers.yaml'), issuersSchema);
  const offices = site.value?.offices ?? [];
  const corrections = site.value ? [site.value.corrections] : [];
  return {
    contentDir,
    issuers: indexIssuers(issuers.value ?? []),
    offices: [
      ...offices.flatMap(({ telephone, mailbox }) => [telephone ?? [], mailbox ?? []].flat()),
      ...corrections,
    ],
    ledgers: (await readLedgers(contentDir)).ledgers,
  };
}
