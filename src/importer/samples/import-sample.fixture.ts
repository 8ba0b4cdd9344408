import { indexIssuers } from '#domain/document/issuer.ts';
import { type ImportOutcome, importFile } from '#importer/import-file.ts';

const options = {
  issuers: indexIssuers([]),
  offices: [],
  keepContact: false,
  widen: false,
  sha256: () => '0'.repeat(64),
};

/** Imports bytes into an empty library. */
export const importSample = (bytes: Uint8Array): Promise<ImportOutcome> =>
  importFile(bytes, { maxSize: 50_000_000 }, options);
