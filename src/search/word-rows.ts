import type { CutText } from './cut-text.ts';

/**
 * Which documents hold a word, for queries of one word, since the index knows words by pairs alone; and a pair that is
 * frequent, of which the index has the places too, in hundreds of kilobytes. Rows with it in the title, in a heading,
 * elsewhere; each list as steps from one row to the next.
 */
export type WordRows = Record<string, [title: number[], heading: number[], text: number[]]>;

/** Takes a frequent pair as the index spells it; gives the name that it has here, which no word of a text is. */
export const frequentName = (pair: string): string => `+${pair}`;

/** Words are spread over so many files that one is a few kilobytes. */
export const fileCount = (documents: number): number => Math.min(256, Math.ceil(documents / 40));

/** Takes a word and how many files there are; gives the file that it stands in. */
export const fileOf = (word: string, files: number): number =>
  [...word].reduce((sum, character) => (sum * 31 + (character.codePointAt(0) ?? 0)) % 65_521, 7) % files;

/** Collects the words of documents. */
export interface WordRowsOf {
  /** Takes the words of the next document, in the order of rows. */
  add(text: CutText): void;
  /** Takes a frequent pair, and for each document that holds it its row and the place, in the order of rows. */
  addFrequent(pair: string, places: readonly [row: number, place: number][]): void;
  files(): WordRows[];
}

/** Gives what collects the words of documents, and then the files of them. */
export function wordRowsOf(): WordRowsOf {
  const found = new Map<string, { lists: WordRows[string]; last: number[]; row: number }>();
  let documents = 0;

  /** Of a word in several places of a document the first counts. */
  function addWord(word: string, place: number, row: number): void {
    let known = found.get(word);
    if (known?.row === row) return;
    if (!known) {
      known = { lists: [[], [], []], last: [0, 0, 0], row };
      found.set(word, known);
    }
    known.lists[place]?.push(row - (known.last[place] ?? 0));
    known.last[place] = row;
    known.row = row;
  }

  return {
    add({ title, headings, passages }) {
      for (const [place, runs] of [[title], headings, passages].entries())
        for (const run of runs) for (const word of run) addWord(word, place, documents);
      documents++;
    },
    addFrequent(pair, places) {
      for (const [row, place] of places) addWord(frequentName(pair), place, row);
    },
    files() {
      const files: WordRows[] = Array.from({ length: fileCount(documents) }, () => ({}));
      for (const [word, { lists }] of found)
        Object.assign(files[fileOf(word, files.length)] ?? {}, { [word]: lists });
      return files;
    },
  };
}

/** Takes the rows of a file and a word; gives the rows that hold it, in the title, in a heading, elsewhere. */
export const rowsWith = (rows: WordRows, word: string): number[][] =>
  (Object.hasOwn(rows, word) ? (rows[word] ?? []) : []).map((steps) => {
    let row = 0;
    return steps.map((step) => {
      row += step;
      return row;
    });
  });
