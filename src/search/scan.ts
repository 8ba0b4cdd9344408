import { parseDocumentNumber } from '#domain/number/document-number.ts';
import { asIs, type Fold } from './fold.ts';
import { hasParts } from './number-parts.ts';
import type { Query, Term } from './query.ts';
import type { Passage, SearchText } from './search-text.ts';
import { type Token, tokenise } from './tokenise.ts';

/** Where a run of words stands in a text: offsets from the first word's first character to behind the last one's last. */
export interface Mark {
  start: number;
  end: number;
}

export interface Hit {
  passage: Passage;
  marks: Mark[];
}

/** Takes a passage and its words; gives the places of what is sought in it. */
export type Finder = (passage: Passage, tokens: readonly Token[]) => Mark[];

/**
 * Takes a document's text and a query; gives the passages that hold its terms, with every place. Those that hold all
 * terms come alone where there are any.
 */
export const scan = (
  text: Pick<SearchText, 'passages'>,
  query: Pick<Query, 'terms'>,
  fold: Fold = asIs,
): Hit[] => scanWith(text, findersOf(query), fold);

/** Takes a query; gives what finds each of its terms. */
export const findersOf = ({ terms }: Pick<Query, 'terms'>): Finder[] => terms.map((term) => finderOf(term));

/** The same for anything that can be found in a passage. */
export function scanWith(
  { passages }: Pick<SearchText, 'passages'>,
  finders: readonly Finder[],
  fold: Fold,
): Hit[] {
  const hits = passages.flatMap((passage) => {
    const tokens = tokenise(passage.text, fold);
    const found = finders.map((find) => find(passage, tokens));
    const marks = merge(found.flat());
    return marks.length > 0 ? [{ passage, marks, all: found.every((runs) => runs.length > 0) }] : [];
  });
  const whole = hits.filter(({ all }) => all);
  return (whole.length > 0 ? whole : hits).map(({ passage, marks }) => ({ passage, marks }));
}

/** A term stands where its words do, and where its number is cited. */
const finderOf =
  ({ runs, number }: Term): Finder =>
  ({ cites = [] }, tokens) => {
    const cited = cites.filter(([, , text]) => {
      const { value } = number ? parseDocumentNumber(text) : {};
      return number && value && hasParts(value, number);
    });
    return [
      ...runs.flatMap((run) => findRuns(tokens, run)),
      ...cited.map(([start, end]) => ({ start, end })),
    ];
  };

/** Takes a string and a query; gives the marks of its terms, merged. */
export const marksIn = (text: string, { terms }: Pick<Query, 'terms'>, fold: Fold = asIs): Mark[] => {
  const tokens = tokenise(text, fold);
  return merge(terms.flatMap(({ runs }) => runs.flatMap((run) => findRuns(tokens, run))));
};

/** Takes the words of a text; gives every place of a run of words in it. */
export function findRuns(tokens: readonly Token[], run: readonly string[]): Mark[] {
  if (run.length === 0) return [];
  return tokens.flatMap((token, i) => {
    if (token.word !== run[0]) return [];
    const last = tokens[i + run.length - 1];
    return last && run.every((word, j) => tokens[i + j]?.word === word)
      ? [{ start: token.start, end: last.end }]
      : [];
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
