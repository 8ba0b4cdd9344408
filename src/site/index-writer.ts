import { join } from 'node:path';
import { shardCount, shardsOf } from '#search/term-shards.ts';
import { type FrequentWord, finishPagefind } from './finish-pagefind.ts';
import { startPagefind } from './pagefind-process.ts';

/** An index that is being made: of its shards, side by side. */
export interface IndexWriter {
  /** Takes a document's id and its words, in the order of the tables' rows; it is in the index when the promise resolves. */
  add(id: string, words: readonly string[]): Promise<unknown>;
  /** Writes the index, and gives the words that are too frequent for a part of it. */
  finish(): Promise<FrequentWord[]>;
}

/** Takes the folder that is served; gives what writes an index there. Throws where Pagefind does not start, take, or write. */
export async function indexWriter(folder: string): Promise<IndexWriter> {
  const names = Array.from({ length: shardCount }, (_, i) => `shard-${i}`);
  const processes = await Promise.all(names.map(startPagefind));
  const folders = names.map((name) => join(folder, name));
  const ids: string[] = [];
  return {
    add(id, words) {
      ids.push(id);
      const contents = shardsOf(words);
      return Promise.all(processes.map(({ add }, i) => add(id, contents[i] ?? '')));
    },
    async finish() {
      await Promise.all(processes.map(({ finish }, i) => finish(folders[i] ?? '')));
      return finishPagefind(folders, folder, ids);
    },
  };
}
