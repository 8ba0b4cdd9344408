import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { shardCount, shardsOf } from '#search/term-shards.ts';
import { type FrequentWord, finishPagefind } from './finish-pagefind.ts';
import { startPagefind } from './pagefind-process.ts';

/** An index that is being made. */
export interface IndexWriter {
  /** Takes a document's id and its words, in the order of the tables' rows; resolves when the next can be taken. */
  add(id: string, words: readonly string[]): Promise<unknown>;
  /** Writes the index, and gives the words that are too frequent for a part of it. */
  finish(): Promise<FrequentWord[]>;
}

/** Shards are made side by side as far as there are processors, and no more than two: each holds in memory what it makes. */
const atOnce = Math.min(2, availableParallelism());

/**
 * Takes the folder that is served; gives what writes an index there, shard by shard: the first take documents as they
 * come, each of the others when one has ended. Promises are rejected where Pagefind says an error.
 */
export async function indexWriter(folder: string): Promise<IndexWriter> {
  const folders = Array.from({ length: shardCount }, (_, shard) => join(folder, `shard-${shard}`));
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
    if (shard + atOnce < shardCount) await make(shard + atOnce);
  }

  return {
    add(id, words) {
      ids.push(id);
      const contents = shardsOf(words);
      for (const [shard, content] of contents.entries()) if (!first[shard]) waiting[shard]?.push(content);
      return Promise.all(first.map(({ add }, shard) => add(id, contents[shard] ?? '')));
    },
    async finish() {
      await Promise.all(first.map((_, shard) => make(shard)));
      return finishPagefind(folders, folder, ids);
    },
  };
}
