import { boundary } from '#search/shared/index-words.ts';

/**
 * The index is made in shards by its words, each of the words from one first character to the next. As words
 * are spelled (`index-words.ts`), that is the block of Unicode of the first character of a pair; each holds
 * about as much of Chinese texts. All words of a shard sort before those of the next, so that shards only
 * need to be put in a row.
 */
export type ShardStarts = readonly string[];

/** What is worth so many characters of text: each shard costs processor time, and saves memory. */
const shardings: { least: number; starts: ShardStarts }[] = [
  { least: 8_000_000, starts: ['0', '6', '8', 'a', 'd', 'f', 'i'] },
  { least: 3_000_000, starts: ['0', '7', 'a', 'f'] },
  { least: 300_000, starts: ['0', 'a'] },
  { least: 0, starts: ['0'] },
];

/** The shards for a library with so many characters of text. */
export const shardStartsFor = (characters: number): ShardStarts =>
  shardings.find(({ least }) => characters >= least)?.starts ?? ['0'];

/**
 * Splits a record's words into those of each shard: in each, boundaries stand in the places of the others'
 * words. Pagefind leaves out a record without words; such a one begins with a word that no text has.
 */
export function shardsOf(words: readonly string[], starts: ShardStarts): string[] {
  const codes = starts.map((start) => start.charCodeAt(0));
  const owners = words.map((word) => (word === boundary ? -1 : shardOf(word, codes)));
  return starts.map((filler, shard) => {
    const own = words.map((word, i) => (owners[i] === shard ? word : boundary));
    return (owners.includes(shard) ? own : [filler, ...own.slice(1)]).join(' ');
  });
}

/** By the first letter or digit alone: a large library has millions of words. */
function shardOf(word: string, codes: readonly number[]): number {
  const letter = word.charCodeAt(0);
  let shard = codes.length - 1;
  while (shard > 0 && letter < (codes[shard] ?? 0)) shard--;
  return shard;
}
