import type { Span } from '#domain/text/span.ts';
import { type Fold, identity } from './fold.ts';

/** A word as index and query know it, and where it stands in the text. */
export interface Token extends Span {
  word: string;
}

// One Han character is a word; so are a run of letters and a run of digits, each whole: 220 stands in 220V,
// not in 2200. Raised and lowered digits are a run of their own: 10² is not 102. Any other numeral (①,
// Ⅳ) is a word. Punctuation and white space are none: they would take a place between words, and
// 「质量，促进就业」 would not be found as 质量促进就业. A variation selector, which says how
// a character is drawn, is none either.
const smallDigit = '\u00B2\u00B3\u00B9\u2070\u2074-\u2079\u2080-\u2089';
const wordPattern = new RegExp(
  `\\p{Script=Han}|(?:(?!\\p{Script=Han}|\\p{Variation_Selector})[\\p{L}\\p{M}])+|\\p{Nd}+|[${smallDigit}]+|\\p{N}`,
  'gu',
);
const smallDigits = new RegExp(`[${smallDigit}]`, 'g');

/**
 * CJK Unified Ideographs but for the newest, which an old browser does not know: nearly all words, without a
 * pattern.
 */
const isPlainHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fa5;

/**
 * Cuts a text into words, in order, width folded and in lower case; `fold` says what to read variants of a
 * character as. Index and query are cut by this alone.
 */
export function tokenise(text: string, fold: Fold = identity): Token[] {
  const plain = foldWidth(text);
  const tokens: Token[] = [];
  for (let at = 0; at < plain.length; ) {
    if (isPlainHan(plain.charCodeAt(at))) {
      tokens.push({ word: fold(plain.charAt(at)), start: at, end: ++at });
      continue;
    }
    wordPattern.lastIndex = at;
    const match = wordPattern.exec(plain);
    if (!match) break;
    at = match.index + match[0].length;
    tokens.push({ word: fold(plainWord(match[0])), start: match.index, end: at });
  }
  return tokens;
}

/** The words of a text alone. */
export const words = (text: string, fold: Fold = identity): string[] =>
  tokenise(text, fold).map(({ word }) => word);

/** m³ is typed as m3. */
const plainWord = (word: string): string =>
  word.toLowerCase().replace(smallDigits, (digit) => digit.normalize('NFKC'));

/** Full-width letters, digits and marks become ASCII, one character for one, so that offsets hold. */
function foldWidth(text: string): string {
  return text.replace(/[！-～]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));
}
