import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Diagnostic } from '#domain/diagnostic/diagnostic.ts';
import { type PublishedId, readLedger } from '#domain/text/ledger.ts';

/** The folder of a content folder that holds one ledger for every document ever published. */
export const ledgerFolder = (contentDir: string): string => join(contentDir, 'permalinks');

/** Takes a content folder; gives its ledgers by the ids of their documents, none where the folder is missing, and what is wrong in them. */
export async function readLedgers(
  contentDir: string,
): Promise<{ ledgers: Map<string, PublishedId[]>; diagnostics: Diagnostic[] }> {
  const folder = ledgerFolder(contentDir);
  const names = existsSync(folder) ? await readdir(folder) : [];
  const read = await Promise.all(
    names
      .filter((name) => name.endsWith('.tsv'))
      .sort()
      .map(async (name) => {
        const file = join(folder, name);
        const { value, diagnostics } = readLedger(await readFile(file, 'utf8'));
        return {
          id: basename(name, '.tsv'),
          value,
          diagnostics: diagnostics.map((one) => ({ ...one, file })),
        };
      }),
  );
  return {
    ledgers: new Map(read.map(({ id, value }) => [id, value])),
    diagnostics: read.flatMap(({ diagnostics }) => diagnostics),
  };
}
