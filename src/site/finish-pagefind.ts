import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { decode, encode } from 'cborg';
import { firstPlaces } from './first-places.ts';
import { mendPagefind } from './mend-pagefind.ts';
import { splitChunk } from './split-chunk.ts';

/** Bytes of a part of the index, before compression: some 16 KB as sent, of which a query of three words needs two. */
const partSize = 36_000;

/** A word of the index that fills more than a part: where each document first has it. */
export interface FrequentWord {
  word: string;
  first: [row: number, at: number][];
}

/** So many of Pagefind's parts are in memory; they are packed on every processor. */
const atOnce = 16;

/** What Pagefind's meta holds: RFC 8949, one array. */
type Meta = [
  version: string,
  pages: [hash: string, words: number, bundle: string][],
  parts: [from: string, to: string, name: string][],
  ...others: unknown[],
];

/**
 * Takes the folder that Pagefind wrote, and the ids of the documents in the order in which it got them; makes of it
 * what is served. Pagefind's parts of an index have a size of their own, twice what serves a phone best: they are split. A
 * document's name in the index is its id, so that no file tells it; its text stands in its own file. Scripts are mended
 * (`mend-pagefind.ts`), and what no search loads is left out. Gives the words that are too frequent for a part. Throws
 * where Pagefind has changed.
 */
export async function finishPagefind(
  folder: string,
  ids: readonly string[],
  size = partSize,
): Promise<FrequentWord[]> {
  const entry = JSON.parse(await readFile(join(folder, 'pagefind-entry.json'), 'utf8'));
  const name: string = entry.languages.unknown.hash;
  const metaFile = join(folder, `pagefind.${name}.pf_meta`);
  const [version, pages, chunks, ...others] = decode(await unpack(metaFile)) as Meta;
  if (pages.length !== ids.length) throw new Error('Pagefind does not list each document once.');
  const { parts, frequent } = await splitChunks(join(folder, 'index'), name, chunks, size);
  const named = pages.map(([, words], page) => [ids[page], words, '']);
  await pack(metaFile, encode([version, named, parts, ...others]));
  await rm(join(folder, 'fragment'), { recursive: true });
  for (const file of await readdir(folder, { withFileTypes: true })) {
    if (!file.isFile()) continue;
    const path = join(folder, file.name);
    const mended = mendPagefind(file.name, await readFile(path));
    await (mended === undefined ? rm(path) : writeFile(path, mended));
  }
  return frequent;
}

/** Writes the parts into a folder of the index's name, so that those of another index are never taken for them. */
async function splitChunks(folder: string, name: string, chunks: Meta[2], size: number) {
  await mkdir(join(folder, name));
  const parts: Meta[2] = [];
  const frequent: FrequentWord[] = [];
  for (let i = 0; i < chunks.length; i += atOnce) {
    const files = chunks.slice(i, i + atOnce).map(([, , chunk]) => join(folder, `${chunk}.pf_index`));
    const contents = await Promise.all(files.map(unpack));
    const written = contents
      .flatMap((content) => splitChunk(content, size))
      .map(({ from, to, content }) => {
        const part = `${name}/${parts.length}`;
        parts.push([from, to, part]);
        if (from === to && content.length > size) frequent.push({ word: from, first: firstPlaces(content) });
        return pack(join(folder, `${part}.pf_index`), content);
      });
    await Promise.all([...written, ...files.map((file) => rm(file))]);
  }
  return { parts, frequent };
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
