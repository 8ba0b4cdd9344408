import { boundary } from './index-words.ts';

/**
 * The index is made in shards by its words, side by side: those that begin with a digit, and those that begin with a
 * letter. As words are spelled (`index-words.ts`), the first are pairs whose first character stands before U+66A0, about
 * half of any Chinese text; and all of the first sort before all of the second, so that shards only need to be put in a row.
 */
const shards = [
  { holds: (word: string) => word < 'a', filler: '0' },
  { holds: (word: string) => word >= 'a', filler: 'z' },
];

/** How many shards there are. */
export const shardCount = shards.length;

/**
 * Takes a record's words; gives for each shard the record as it takes it in: its own words in their places, boundaries
 * in those of the others. Pagefind leaves out a record without words; such a one has a word that no text has.
 */
export const shardsOf = (words: readonly string[]): string[] =>
  shards.map(({ holds, filler }) => {
    const own = words.map((word) => (word !== boundary && holds(word) ? word : boundary));
    return own.some((word) => word !== boundary) ? own.join(' ') : [filler, ...own.slice(1)].join(' ');
  });
