import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { encode } from 'cborg';
import { type IndexPart, indexParts, listParts } from '#search/build/index-parts.ts';
import { type PlacedWord, postings } from '#search/build/postings.ts';
import { entryFile, signature } from './run-pagefind.ts';
import { writeProgram } from './write-program.ts';

/** An index that is being made. */
export interface IndexWriter {
  /** Adds a document, in the order of the tables' rows. */
  add(id: string, words: readonly string[]): void;
  /**
   * Writes the index into the folder that is served. Returns the frequent words: those that stand in as many
   * places as a part has postings.
   */
  finish(folder: string): Promise<PlacedWord[]>;
}

/**
 * Postings in a part of the index: places of words, and documents that hold them. README.md says why so many.
 */
const partSize = 5_000;

/** Parts that are compressed side by side, beside the next ones' packing. */
const atOnce = 16;

/** Makes an index that Pagefind's program reads, of the bytes that Pagefind itself would make. */
export function indexWriter(size = partSize): IndexWriter {
  const pages: [id: string, words: number, bundle: string][] = [];
  const words = postings();
  return {
    add(id, own) {
      pages.push([id, own.length, '']);
      words.add(own);
    },
    async finish(folder) {
      await mkdir(join(folder, 'index'), { recursive: true });
      const { entry, version, others } = await writeProgram(folder);
      const parts: { first: string; last: string; name: string }[] = [];
      const names = new Set<string>();
      let writing: Promise<void>[] = [];
      const frequent: PlacedWord[] = [];
      for (const { first, last, bytes } of indexParts(
        collectFrequent(words.sorted(), size, frequent),
        size,
      )) {
        const name = nameOf(bytes, names);
        parts.push({ first, last, name });
        writing.push(pack(join(folder, 'index', `${name}.pf_index`), bytes));
        if (writing.length < atOnce) continue;
        await Promise.all(writing);
        writing = [];
      }
      await Promise.all(writing);
      const meta = encode([version, pages, listParts(parts), ...others]);
      const hash = digest(meta).slice(0, 16);
      await pack(join(folder, `pagefind.${hash}.pf_meta`), meta);
      Object.assign(entry.languages.unknown, { hash, page_count: pages.length });
      await writeFile(join(folder, entryFile), JSON.stringify(entry));
      return frequent;
    },
  };
}

/** Passes words on, and collects in `frequent` those with `least` places or more. */
function* collectFrequent(
  words: Iterable<PlacedWord>,
  least: number,
  frequent: PlacedWord[],
): Generator<PlacedWord> {
  for (const word of words) {
    if (word.rows.length >= least) frequent.push(word);
    yield word;
  }
}

/** As short as still tells the parts apart: the first search of a visit loads all names. */
function nameOf(bytes: IndexPart['bytes'], taken: Set<string>): string {
  const whole = digest(bytes);
  let length = 7;
  while (taken.has(whole.slice(0, length)) && length < whole.length) length++;
  const name = whole.slice(0, length);
  taken.add(name);
  return name;
}

const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const pack = async (file: string, content: Uint8Array): Promise<void> =>
  writeFile(file, await promisify(gzip)(Buffer.concat([signature, content])));
