import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Diagnostic } from '#domain/diagnostic/diagnostic.ts';
import { documentIdPattern } from '#domain/document/schema/aliases.ts';
import { type ClausePagesMark, readMark } from '#domain/text/ledger/clause-pages-mark.ts';
import { isLedger, type PublishedId, readLedger } from '#domain/text/ledger/ledger.ts';
import { listFolder, readContentFile } from './content-files.ts';
import { decodeText } from './decode-text.ts';

/** The folder of a content folder that holds one ledger for every document ever published. */
export const ledgerFolder = (contentDir: string): string => join(contentDir, 'permalinks');

/** What a library has published, as its folder of ledgers says. */
export interface ReadLedgers {
  /** By the ids of their documents; none where the folder is missing. */
  ledgers: Map<string, PublishedId[]>;
  /** Numbered clauses had pages of their own; undefined where they had none. */
  mark: ClausePagesMark | undefined;
  diagnostics: Diagnostic[];
}

/**
 * Reads the ledgers of a content folder. Reports rows and files that it cannot read, and names that no ledger
 * has.
 */
export async function readLedgers(contentDir: string): Promise<ReadLedgers> {
  const folder = ledgerFolder(contentDir);
  const { value: names, diagnostics } = await listFolder(folder);
  const ids = new Map(names.flatMap((name) => (ledgerOf(name) ? [[name, ledgerOf(name) as string]] : [])));
  const read = await Promise.all(
    [...ids].map(async ([name, id]) => ({ id, ...(await readOne(folder, name)) })),
  );
  const mark = names.includes(clausePagesMark) ? await readPagesMark(folder) : undefined;
  const others = names.filter((name) => !ids.has(name) && name !== clausePagesMark);
  const strange = await Promise.all(others.map((name) => strangeFile(folder, name, names)));
  return {
    ledgers: new Map(read.flatMap(({ id, value }) => (value ? [[id, value]] : []))),
    mark: mark?.value,
    diagnostics: [
      ...diagnostics,
      ...(mark?.diagnostics ?? []),
      ...read.flatMap((one) => one.diagnostics),
      ...strange,
    ],
  };
}

async function readOne(
  folder: string,
  name: string,
): Promise<{ value: PublishedId[] | undefined; diagnostics: Diagnostic[] }> {
  const file = join(folder, name);
  const bytes = await readContentFile(file);
  if (!bytes.value) return { value: undefined, diagnostics: bytes.diagnostics };
  const text = decodeText(bytes.value);
  const rows = text.value === undefined ? undefined : readLedger(text.value);
  const diagnostics = [...text.diagnostics, ...(rows?.diagnostics ?? [])];
  return { value: rows?.value, diagnostics: diagnostics.map((one) => ({ ...one, file })) };
}

async function readPagesMark(folder: string) {
  const file = join(folder, clausePagesMark);
  const bytes = await readContentFile(file);
  const text = bytes.value && decodeText(bytes.value);
  const read = readMark(text?.value ?? '');
  const diagnostics = [...bytes.diagnostics, ...(text?.diagnostics ?? []), ...read.diagnostics];
  return { value: read.value, diagnostics: diagnostics.map((one) => ({ ...one, file })) };
}

/**
 * Reports a file that is not read: as a misnamed ledger if it looks like one and its document has no other,
 * since its rows guard nothing; else as ignored.
 */
async function strangeFile(folder: string, name: string, names: readonly string[]): Promise<Diagnostic> {
  const file = join(folder, name);
  const expected = likelyLedgerName(name) ?? '';
  const text = await readFile(file, 'utf8').catch(() => '');
  const ledger = isLedger(text) || /\.tsv$/i.test(name);
  return ledger && !names.includes(expected)
    ? { code: 'ledger-misnamed', args: { found: name, expected: expected || '<文件编号>.tsv' }, file }
    : { code: 'ledger-ignored', args: { found: name }, file };
}

/** Says that pages of single clauses were published. Its name is no document's. */
export const clausePagesMark = '_clause-pages.txt';

/** The id of the document whose ledger has this name; undefined of any other name. */
export function ledgerOf(name: string): string | undefined {
  const id = name.endsWith('.tsv') ? name.slice(0, -'.tsv'.length) : '';
  return documentIdPattern.test(id) ? id : undefined;
}

/** The name that a ledger with a misspelt one should have; undefined where it names no document. */
function likelyLedgerName(name: string): string | undefined {
  const expected = `${name
    .toLowerCase()
    .trim()
    .replace(/[^a-z0-9-].*$/, '')}.tsv`;
  return ledgerOf(expected) && expected;
}
