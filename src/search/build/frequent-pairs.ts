import { isNumberWord } from '#search/shared/index-words.ts';
import { frequentName } from '#search/shared/word-rows.ts';
import type { WordRowCollector } from './collect-word-rows.ts';
import type { PlacedWord } from './postings.ts';

/** By row, how many words precede the end of its title, and of its headings. */
export interface Ends {
  titleEnds: readonly number[];
  headingEnds: readonly number[];
}

/**
 * Selects the pairs from words that stand in very many places, in their order. Collects the rows of each
 * pair, by its best place in the record, which begins with title and headings.
 */
export function frequentPairs(
  words: readonly PlacedWord[],
  { titleEnds, headingEnds }: Ends,
  collected: WordRowCollector,
): string[] {
  const pairs = words.filter(({ word }) => !isNumberWord(word));
  for (const { word, rows, positions } of pairs)
    rows.forEach((row, i) => {
      const position = positions[i] ?? 0;
      const place = position < (titleEnds[row] ?? 0) ? 0 : position < (headingEnds[row] ?? 0) ? 1 : 2;
      collected.add(frequentName(word), place, row);
    });
  return pairs.map(({ word }) => word);
}
