import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { decode, encode } from 'cborg';
import { patchProgram, programFiles } from './patch-program.ts';

/** Pagefind's list of documents and parts, one array in CBOR. */
type Meta = [
  version: string,
  pages: [hash: string, words: number, bundle: string][],
  parts: [from: string, to: string, name: string][],
  ...others: unknown[],
];

/** The files of one shard. */
interface Shard {
  folder: string;
  /** pagefind-entry.json. */
  entry: { languages: { unknown: { hash: string } } };
  meta: Meta;
}

/**
 * Makes one index of the folders that Pagefind wrote, a folder for each shard of the words, and removes
 * them. Parts stay as they are; the list of them is written anew, and names documents by their ids, so that
 * no file tells the id of a hash. What no search loads is left out. Throws where Pagefind writes otherwise
 * than expected.
 */
export async function repackIndex(
  folders: readonly string[],
  folder: string,
  ids: readonly string[],
): Promise<void> {
  const shards = await Promise.all(folders.map(readShard));
  const [first] = shards;
  if (!first || shards.some(({ meta: [, pages] }) => pages.length !== ids.length))
    throw new Error('Pagefind does not list each document once.');
  const name = nameOf(shards);
  const parts = shards.flatMap(({ meta }, shard) =>
    meta[2].map(([from, to, part]) => [from, to, `${shard}/${part}`]),
  );
  const [version, pages, , ...others] = first.meta;
  const named = pages.map(([, words], row) => [ids[row], words, '']);
  await pack(join(folder, `pagefind.${name}.pf_meta`), encode([version, named, parts, ...others]));
  first.entry.languages.unknown.hash = name;
  await writeFile(join(folder, entryFile), JSON.stringify(first.entry));
  for (const file of programFiles)
    await writeFile(join(folder, file), patchProgram(file, await readFile(join(first.folder, file))));
  await mkdir(join(folder, 'index'), { recursive: true });
  for (const [shard, { folder: own }] of shards.entries()) {
    await rename(join(own, 'index'), join(folder, 'index', `${shard}`));
    await rm(own, { recursive: true });
  }
}

const entryFile = 'pagefind-entry.json';

async function readShard(folder: string): Promise<Shard> {
  const entry: Shard['entry'] = JSON.parse(await readFile(join(folder, entryFile), 'utf8'));
  const meta: Meta = decode(await unpack(join(folder, `pagefind.${entry.languages.unknown.hash}.pf_meta`)));
  const listed = meta[2].map(([, , name]) => `${name}.pf_index`);
  const files = await readdir(join(folder, 'index'));
  if (listed.sort().join() !== files.sort().join())
    throw new Error('Pagefind does not list each part of its index once.');
  return { folder, entry, meta };
}

/** Of the contents of all shards, so that a browser never takes the list of one index for that of another. */
function nameOf(shards: readonly Shard[]): string {
  const hashes = shards.map(({ entry }) => entry.languages.unknown.hash);
  return createHash('sha256').update(hashes.join()).digest('hex').slice(0, 16);
}

/** Stands at the head of what Pagefind compresses. */
const signature = Buffer.from('pagefind_dcd');

async function unpack(file: string): Promise<Uint8Array> {
  const content = await promisify(gunzip)(await readFile(file));
  if (!content.subarray(0, signature.length).equals(signature))
    throw new Error('Pagefind has changed how it packs its files.');
  return content.subarray(signature.length);
}

const pack = async (file: string, content: Uint8Array): Promise<void> =>
  writeFile(file, await promisify(gzip)(Buffer.concat([signature, content])));
