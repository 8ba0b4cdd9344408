import { asIs, type Fold } from './fold.ts';
import type { SearchText } from './search-text.ts';
import { tokenise, words } from './tokenise.ts';

/** The words of what can be searched of a document. */
export interface CutText {
  title: string[];
  /** Of each passage that begins with a heading, the heading. */
  headings: string[][];
  passages: string[][];
}

/** Takes what can be searched of a document, and the fold; gives its words. */
export function cutText(
  { title, passages }: Pick<SearchText, 'title' | 'passages'>,
  fold: Fold = asIs,
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
