import { boundary } from './index-words.ts';

/**
 * The index is made in shards by its words, each of the words from one first character to the next. As words are spelled
 * (`index-words.ts`), that is the block of Unicode which the first character of a pair stands in; of Chinese texts each
 * holds about a quarter. All words of a shard sort before those of the next, so that shards only need to be put in a row.
 */
const shardStarts = ['0', '7', 'a', 'f'];

/** How many shards there are. */
export const shardCount = shardStarts.length;

/**
 * Takes a record's words; gives for each shard the record as it takes it in: its own words in their places, boundaries
 * in those of the others. Pagefind leaves out a record without words; such a one begins with a word that no text has.
 */
export function shardsOf(words: readonly string[]): string[] {
  const owners = words.map((word) => (word === boundary ? -1 : shardOf(word)));
  return shardStarts.map((filler, shard) => {
    const own = words.map((word, i) => (owners[i] === shard ? word : boundary));
    return (owners.includes(shard) ? own : [filler, ...own.slice(1)]).join(' ');
  });
}

/** By the first letter or digit alone: a large library has millions of words. */
function shardOf(word: string): number {
  const letter = word.charCodeAt(0);
  let shard = shardCount - 1;
  while (shard > 0 && letter < (startCodes[shard] ?? 0)) shard--;
  return shard;
}

const startCodes = shardStarts.map((start) => start.charCodeAt(0));
