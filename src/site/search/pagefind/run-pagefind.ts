import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { decode } from 'cborg';

/** Pagefind's list of documents and parts, one array in CBOR. */
export type Meta = [
  version: string,
  pages: [name: string, words: number, bundle: string][],
  parts: [from: string, to: string, name: string][],
  ...others: unknown[],
];

/** What pagefind.js loads first. */
export interface Entry {
  languages: { unknown: { hash: string; page_count: number } };
}

/** What Pagefind itself writes of some documents. */
export interface PagefindIndex {
  entry: Entry;
  meta: Meta;
  /** By name, in order of the list. */
  parts: Map<string, Uint8Array>;
}

/** Stands at the head of what Pagefind compresses. */
export const signature = Buffer.from('pagefind_dcd');

/**
 * Has Pagefind index documents by itself, in parts of so many postings, and write into a folder. The language
 * is `unknown`, so that Pagefind neither stems words nor cuts them.
 */
export async function runPagefind(
  documents: readonly { id: string; words: readonly string[] }[],
  folder: string,
  size: number,
): Promise<PagefindIndex> {
  // Pagefind reads this where it starts.
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = String(size);
  const { createIndex, close } = await import('pagefind');
  const { index, errors } = await createIndex({ forceLanguage: 'unknown' });
  if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
  for (const { id, words } of documents)
    throwOnErrors(await index.addCustomRecord({ url: id, content: words.join(' '), language: 'unknown' }));
  throwOnErrors(await index.writeFiles({ outputPath: folder }));
  await close();
  return readIndex(folder);
}

function throwOnErrors({ errors }: { errors: string[] }): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}

export const entryFile = 'pagefind-entry.json';

/** Reads an index as Pagefind packs it. */
export async function readIndex(folder: string): Promise<PagefindIndex> {
  const entry: Entry = JSON.parse(await readFile(join(folder, entryFile), 'utf8'));
  const meta: Meta = decode(await unpack(join(folder, `pagefind.${entry.languages.unknown.hash}.pf_meta`)));
  const names = meta[2].map(([, , name]) => name);
  const files = await readdir(join(folder, 'index'));
  if (
    [...names].sort().join() !==
    files
      .map((file) => file.replace('.pf_index', ''))
      .sort()
      .join()
  )
    throw new Error('Pagefind does not list each part of its index once.');
  const parts = new Map<string, Uint8Array>();
  for (const name of names) parts.set(name, await unpack(join(folder, 'index', `${name}.pf_index`)));
  return { entry, meta, parts };
}

async function unpack(file: string): Promise<Uint8Array> {
  const content = await promisify(gunzip)(await readFile(file));
  if (!content.subarray(0, signature.length).equals(signature))
    throw new Error('Pagefind has changed how it packs its files.');
  return content.subarray(signature.length);
}
