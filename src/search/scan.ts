import type { Passage, SearchText } from './search-text.ts';
import { tokenise } from './tokenise.ts';

/** Where a run of words stands in a text: offsets from the first word's first character to behind the last one's last. */
export interface Mark {
  start: number;
  end: number;
}

export interface Hit {
  passage: Passage;
  marks: Mark[];
}

/** Takes a document's text and phrases; gives the passages that hold them, with every place. Those that hold all phrases come alone where there are any. */
export function scan({ passages }: Pick<SearchText, 'passages'>, phrases: readonly string[][]): Hit[] {
  const hits = passages.flatMap((passage) => {
    const found = phrases.map((phrase) => findRuns(passage.text, phrase));
    const marks = merge(found.flat());
    return marks.length > 0 ? [{ passage, marks, all: found.every((runs) => runs.length > 0) }] : [];
  });
  const whole = hits.filter(({ all }) => all);
  return (whole.length > 0 ? whole : hits).map(({ passage, marks }) => ({ passage, marks }));
}

/** Every place of a run of words in a text. */
export function findRuns(text: string, phrase: readonly string[]): Mark[] {
  if (phrase.length === 0) return [];
  const tokens = tokenise(text);
  return tokens.flatMap((token, i) => {
    const last = tokens[i + phrase.length - 1];
    const matches = last && phrase.every((word, j) => tokens[i + j]?.word === word);
    return matches ? [{ start: token.start, end: last.end }] : [];
  });
}

function merge(marks: Mark[]): Mark[] {
  const merged: Mark[] = [];
  for (const mark of marks.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const before = merged.at(-1);
    if (before && mark.start <= before.end) before.end = Math.max(before.end, mark.end);
    else merged.push({ ...mark });
  }
  return merged;
}
