import { parseDocumentNumber } from '#domain/number/document-number.ts';
import type { Span } from '#domain/text/span.ts';
import { type Fold, identity } from '#search/shared/fold.ts';
import { hasParts } from '#search/shared/number-parts.ts';
import type { Passage, SearchText } from '#search/shared/passage.ts';
import type { Query, Term } from '#search/shared/query.ts';
import { type Token, tokenise } from '#search/shared/tokenise.ts';

/** A passage that a query hits, and where the runs of words stand that it asks for. */
export interface Hit {
  passage: Passage;
  marks: Span[];
  /** How many more stand in the same article. */
  further?: number;
}

/** Finds the places of what is sought in a passage. */
export type Finder = (passage: Passage, tokens: readonly Token[]) => Span[];

/** The passages that hold a query's terms, with every place. Where some hold all terms, they come alone. */
export const scan = (
  text: Pick<SearchText, 'passages'>,
  query: Pick<Query, 'terms'>,
  fold: Fold = identity,
): Hit[] => scanWith(text, findersOf(query), fold);

export const findersOf = ({ terms }: Pick<Query, 'terms'>): Finder[] => terms.map((term) => finderOf(term));

/** As `scan`, for anything that can be found in a passage. */
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

/** The places of a query's terms in a string, merged. */
export const marksIn = (text: string, { terms }: Pick<Query, 'terms'>, fold: Fold = identity): Span[] => {
  const tokens = tokenise(text, fold);
  return merge(terms.flatMap(({ runs }) => runs.flatMap((run) => findRuns(tokens, run))));
};

/** Every place of a run of words. */
export function findRuns(tokens: readonly Token[], run: readonly string[]): Span[] {
  if (run.length === 0) return [];
  return tokens.flatMap((token, i) => {
    if (token.word !== run[0]) return [];
    const last = tokens[i + run.length - 1];
    return last && run.every((word, j) => tokens[i + j]?.word === word)
      ? [{ start: token.start, end: last.end }]
      : [];
  });
}

function merge(marks: Span[]): Span[] {
  const merged: Span[] = [];
  for (const mark of marks.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const before = merged[merged.length - 1];
    if (before && mark.start <= before.end) before.end = Math.max(before.end, mark.end);
    else merged.push({ ...mark });
  }
  return merged;
}
