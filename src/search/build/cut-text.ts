import { type Fold, identity } from '#search/shared/fold.ts';
import type { SearchText } from '#search/shared/passage.ts';
import { tokenise, words } from '#search/shared/tokenise.ts';

/** The words of what can be searched of a document. */
export interface CutText {
  title: string[];
  /** The heading of each passage that begins with one. */
  headings: string[][];
  passages: string[][];
}

/** Cuts what can be searched of a document into words. */
export function cutText(
  { title, passages }: Pick<SearchText, 'title' | 'passages'>,
  fold: Fold = identity,
): CutText {
  const headings: string[][] = [];
  const cut = passages.map(({ text, headingEnd = 0 }) => {
    const tokens = tokenise(text, fold);
    const inHeading = tokens.filter(({ end }) => end <= headingEnd);
    if (inHeading.length > 0) headings.push(inHeading.map(({ word }) => word));
    return tokens.map(({ word }) => word);
  });
  return { title: words(title, fold), headings, passages: cut };
}

/** The runs of words by where they stand, the best place first: in the title, in headings, anywhere. */
export const runsByPlace = ({ title, headings, passages }: CutText): string[][][] => [
  [title],
  headings,
  passages,
];
