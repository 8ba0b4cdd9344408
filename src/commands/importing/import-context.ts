import { join } from 'node:path';
import { type Issuers, indexIssuers, issuersSchema } from '#domain/document/issuer.ts';
import { siteSettingsSchema } from '#domain/library/site-settings.ts';
import type { Ledgers } from '#domain/text/ledger/ledger.ts';
import type { ComposeOptions } from '#importer/compose/compose-document.ts';
import { readLedgers } from '#site/read/read-ledgers.ts';
import { readSettings } from '#site/read/read-settings.ts';
import { sha256Of } from '#site/read/read-source.ts';
import type { ImportOptions } from './import-options.ts';

/** What an import reads of the library. */
export interface ImportContext {
  contentDir: string;
  issuers: Issuers;
  /** Telephone numbers and e-mail addresses of offices, which are not masked. */
  offices: string[];
  ledgers: Ledgers;
}

/** Reads it from a content folder; an empty folder gives empty values. */
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

/** The options that affect a single input. */
export type PrepareOptions = Pick<ImportOptions, 'keepContact' | 'widen' | 'title' | 'maxSize'>;

export const composeOptions = (context: ImportContext, options: PrepareOptions): ComposeOptions => ({
  ...options,
  issuers: context.issuers,
  offices: context.offices,
  sha256: (text) => sha256Of(new TextEncoder().encode(text)),
});
