import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { decode, encode } from 'cborg';
import { firstPlaces } from './first-places.ts';
import { mendPagefind, programFiles } from './mend-pagefind.ts';
import { splitChunk } from './split-chunk.ts';

/** Bytes of a part of the index, before compression: some 16 KB as sent, of which a query of three words needs two. */
const partSize = 36_000;

/** A word of the index that fills more than a part: where each document first has it. */
export interface FrequentWord {
  word: string;
  first: [row: number, at: number][];
}

/** So many parts are unpacked ahead, and so many are being packed, on every processor. */
const atOnce = 16;

/** What Pagefind's meta holds: RFC 8949, one array. */
type Meta = [
  version: string,
  pages: [hash: string, words: number, bundle: string][],
  parts: [from: string, to: string, name: string][],
  ...others: unknown[],
];

/** A folder as Pagefind wrote it. */
interface Shard {
  folder: string;
  /** pagefind-entry.json. */
  entry: { languages: { unknown: { hash: string } } };
  meta: Meta;
}

/**
 * Takes the folders that Pagefind wrote, one a shard of the words, the folder to serve, and the ids of the documents in
 * the order in which Pagefind got them; makes one index of them, and removes them. Pagefind's parts of an index have a
 * size of their own, twice what serves a phone best: they are split. A document's name in the index is its id, so that
 * no file tells it; its text stands in its own file. Scripts are mended (`mend-pagefind.ts`), and what no search loads
 * is left out. Gives the words that are too frequent for a part. Throws where Pagefind has changed.
 */
export async function finishPagefind(
  folders: readonly string[],
  folder: string,
  ids: readonly string[],
  size = partSize,
): Promise<FrequentWord[]> {
  const shards = await Promise.all(folders.map(readShard));
  const [first] = shards;
  if (!first || shards.some(({ meta: [, pages] }) => pages.length !== ids.length))
    throw new Error('Pagefind does not list each document once.');
  const hashes = shards.map(({ entry }) => entry.languages.unknown.hash);
  const name = createHash('sha256').update(hashes.join()).digest('hex').slice(0, 16);
  const chunks = shards.flatMap(({ folder, meta: [, , parts] }) =>
    parts.map(([, , part]) => join(folder, 'index', `${part}.pf_index`)),
  );
  const { parts, frequent } = await splitChunks(chunks, join(folder, 'index'), name, size);
  const [version, pages, , ...others] = first.meta;
  const named = pages.map(([, words], page) => [ids[page], words, '']);
  await pack(join(folder, `pagefind.${name}.pf_meta`), encode([version, named, parts, ...others]));
  first.entry.languages.unknown.hash = name;
  await writeFile(join(folder, entryFile), JSON.stringify(first.entry));
  for (const file of programFiles)
    await writeFile(join(folder, file), mendPagefind(file, await readFile(join(first.folder, file))));
  await Promise.all(folders.map((shard) => rm(shard, { recursive: true })));
  return frequent;
}

const entryFile = 'pagefind-entry.json';

async function readShard(folder: string): Promise<Shard> {
  const entry: Shard['entry'] = JSON.parse(await readFile(join(folder, entryFile), 'utf8'));
  const meta = decode(await unpack(join(folder, `pagefind.${entry.languages.unknown.hash}.pf_meta`)));
  return { folder, entry, meta };
}

/** Writes the parts into a folder of the index's name, so that those of another index are never taken for them. */
async function splitChunks(chunks: readonly string[], folder: string, name: string, size: number) {
  await mkdir(join(folder, name), { recursive: true });
  const parts: Meta[2] = [];
  const frequent: FrequentWord[] = [];
  const reading: Promise<Uint8Array>[] = [];
  const writing: Promise<void>[] = [];
  for (const i of chunks.keys()) {
    for (const chunk of chunks.slice(i + reading.length, i + atOnce)) reading.push(heldBack(unpack(chunk)));
    for (const { from, to, content } of splitChunk((await reading.shift()) ?? new Uint8Array(), size)) {
      const part = `${name}/${parts.length}`;
      parts.push([from, to, part]);
      if (from === to && content.length > size) frequent.push({ word: from, first: firstPlaces(content) });
      writing.push(heldBack(pack(join(folder, `${part}.pf_index`), content)));
    }
    while (writing.length > atOnce) await writing.shift();
  }
  await Promise.all(writing);
  return { parts, frequent };
}

/** A promise that is waited for later: until then its failure is nobody's, and would end the process. */
function heldBack<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}

/** Stands at the head of what Pagefind has compressed. */
const signature = Buffer.from('pagefind_dcd');

async function unpack(file: string): Promise<Uint8Array> {
  const content = await promisify(gunzip)(await readFile(file));
  if (!content.subarray(0, signature.length).equals(signature))
    throw new Error('Pagefind has changed how it packs its files.');
  return content.subarray(signature.length);
}

const pack = async (file: string, content: Uint8Array): Promise<void> =>
  writeFile(file, await promisify(gzip)(Buffer.concat([signature, content])));
