import { fileCount, fileOf, type WordRows } from '#search/shared/word-rows.ts';
import { type CutText, runsByPlace } from './cut-text.ts';

/** Collects the rows of documents that hold a word, by the place where each has it first. */
export interface WordRowCollector {
  /** Rows come in order, and the places of a row best first: only the first counts. */
  add(word: string, place: number, row: number): void;
  files(documents: number): WordRows[];
}

export function wordRowCollector(): WordRowCollector {
  const found = new Map<string, { lists: WordRows[string]; last: number[]; row: number }>();
  return {
    add(word, place, row) {
      let known = found.get(word);
      if (known?.row === row) return;
      if (!known) {
        known = { lists: [[], [], []], last: [0, 0, 0], row };
        found.set(word, known);
      }
      known.lists[place]?.push(row - (known.last[place] ?? 0));
      known.last[place] = row;
      known.row = row;
    },
    files(documents) {
      const files: WordRows[] = Array.from({ length: fileCount(documents) }, () => ({}));
      for (const [word, { lists }] of found)
        Object.assign(files[fileOf(word, files.length)] ?? {}, { [word]: lists });
      return files;
    },
  };
}

/** Adds all words of a document. */
export function addWords(rows: WordRowCollector, text: CutText, row: number): void {
  for (const [place, runs] of runsByPlace(text).entries())
    for (const run of runs) for (const word of run) rows.add(word, place, row);
}
