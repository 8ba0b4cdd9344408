import { asIs, type Fold } from './fold.ts';

/** A word as index and query know it, and where it stands in the text, in UTF-16 code units. */
export interface Token {
  word: string;
  start: number;
  end: number;
}

// One Han character is a word; so is a run of Latin letters and digits. Punctuation and white space are none: they
// would take a place between words, and 「质量，促进就业」 would not be found as 质量促进就业. A variation selector, which
// says how a character is drawn, is none either.
const wordPattern = /\p{Script=Han}|(?:(?!\p{Script=Han}|\p{Variation_Selector})[\p{L}\p{M}\p{N}])+/gu;

/**
 * Takes any text, and what to read variants of a character as; gives its words in order, width folded and in lower
 * case. Index and query are cut by this alone.
 */
export function tokenise(text: string, fold: Fold = asIs): Token[] {
  return [...foldWidth(text).matchAll(wordPattern)].map((match) => ({
    word: fold(match[0].toLowerCase()),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Takes any text; gives its words alone. */
export const words = (text: string, fold: Fold = asIs): string[] =>
  tokenise(text, fold).map(({ word }) => word);

/** Full-width letters, digits and marks become ASCII, one character for one, so that offsets hold. */
function foldWidth(text: string): string {
  return text.replace(/[！-～]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));
}
