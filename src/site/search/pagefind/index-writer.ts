import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { shardStartsFor, shardsOf } from '#search/build/term-shards.ts';
import { startPagefind } from './pagefind-process.ts';
import { repackIndex } from './repack-index.ts';

/** An index that is being made. */
export interface IndexWriter {
  /** Adds a document, in the order of the tables' rows. Resolves when the next can be added. */
  add(id: string, words: readonly string[]): Promise<unknown>;
  finish(): Promise<void>;
}

/** More would need more memory: each shard holds in memory what it makes. */
const atOnce = Math.min(2, availableParallelism());

/**
 * Writes an index of so many characters of text into the folder that is served, shard by shard. The first
 * shards get documents as they are added, each of the others when one has ended.
 */
export async function indexWriter(folder: string, characters: number): Promise<IndexWriter> {
  const starts = shardStartsFor(characters);
  const folders = starts.map((_, shard) => join(folder, `shard-${shard}`));
  const first = await Promise.all(
    folders.slice(0, atOnce).map((_, shard) => startPagefind(`shard-${shard}`)),
  );
  const ids: string[] = [];
  const waiting: string[][] = folders.map(() => []);

  async function make(shard: number): Promise<void> {
    const pagefind = first[shard] ?? (await startPagefind(`shard-${shard}`));
    for (const [row, content] of (waiting[shard] ?? []).entries())
      await pagefind.add(ids[row] ?? '', content);
    waiting[shard] = [];
    await pagefind.finish(folders[shard] ?? '');
    if (shard + atOnce < folders.length) await make(shard + atOnce);
  }

  return {
    add(id, words) {
      ids.push(id);
      const contents = shardsOf(words, starts);
      for (const [shard, content] of contents.entries()) if (!first[shard]) waiting[shard]?.push(content);
      return Promise.all(first.map(({ add }, shard) => add(id, contents[shard] ?? '')));
    },
    async finish() {
      await Promise.all(first.map((_, shard) => make(shard)));
      await repackIndex(folders, folder, ids);
    },
  };
}
