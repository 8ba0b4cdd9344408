/**
 * Which documents hold a word, for queries of one word, since the index knows words by pairs alone; and for
 * frequent pairs, of which the index has the places too, in hundreds of kilobytes. Rows with it in the title,
 * in a heading, elsewhere; each list as steps from one row to the next.
 */
export type WordRows = Record<string, [title: number[], heading: number[], text: number[]]>;

/** The name that a frequent pair has here. No word of a text begins so. */
export const frequentName = (pair: string): string => `+${pair}`;

/** How many files the words are spread over, so that each is a few kilobytes. */
export const fileCount = (documents: number): number => Math.min(256, Math.ceil(documents / 40));

/** The number of the file that a word stands in. */
export const fileOf = (word: string, files: number): number =>
  [...word].reduce((sum, character) => (sum * 31 + (character.codePointAt(0) ?? 0)) % 65_521, 7) % files;

/** The rows in a file that hold a word: in the title, in a heading, elsewhere. */
export function rowsWith(rows: WordRows, word: string): number[][] {
  const lists = rows[word];
  // A word may be the name of something that every object has: constructor.
  if (!Array.isArray(lists)) return [];
  return lists.map((steps) => {
    let row = 0;
    return steps.map((step) => {
      row += step;
      return row;
    });
  });
}
