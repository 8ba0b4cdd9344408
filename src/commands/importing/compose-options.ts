import type { ComposeOptions } from '#importer/compose/compose-document.ts';
import { sha256Of } from '#site/read/read-source.ts';
import type { ImportContext } from './import-context.ts';
import type { ImportOptions } from './import-options.ts';

/** The options that affect a single input. */
export type PrepareOptions = Pick<ImportOptions, 'keepContact' | 'widen' | 'title' | 'maxSize'>;

export const composeOptions = (context: ImportContext, options: PrepareOptions): ComposeOptions => ({
  ...options,
  issuers: context.issuers,
  offices: context.offices,
  sha256: (text) => sha256Of(new TextEncoder().encode(text)),
});
