import {
  type DocumentNumber,
  formatDocumentNumber,
  parseDocumentNumber,
} from '#domain/number/document-number.ts';
import { words } from './index-words.ts';

/** What a reader typed, understood. */
export interface Query {
  /** Runs of words; a document must hold every one. */
  phrases: string[][];
  number?: DocumentNumber;
}

/** Longer queries are cut: no reader types one, and a phrase costs the index a look-up a word. */
const longestQuery = 200;

/** Takes what was typed; gives its phrases (white space parts them) and, where the whole is one, the document number. */
export function parseQuery(typed: string): Query {
  const text = typed.slice(0, longestQuery).trim();
  const number = readNumber(text.replace(/^[（(](.*)[）)]$/s, '$1'));
  const phrases = (number ? [formatDocumentNumber(number)] : text.split(/\s+/)).map(words);
  return { phrases: phrases.filter((phrase) => phrase.length > 0), ...(number && { number }) };
}

/** A number in any dress: without brackets, with spaces, without 号, with 文 or 文件 behind it. */
function readNumber(text: string): DocumentNumber | undefined {
  const bare = text.replace(/[《》“”"'\s]/g, '').replace(/(?:文件|文)$/, '');
  const bracketed = bare.replace(/^(\p{Script=Han}+)((?:19|20)\d\d)年?(?=第?\d{1,5}号?$)/u, '$1〔$2〕');
  const spaced = text.replace(
    /^(\p{Script=Han}+)\s*[〔[（(]?\s*((?:19|20)\d\d)\s*[〕\]）)年]?\s+第?(\d{1,5})\s*号?$/u,
    '$1〔$2〕$3号',
  );
  for (const candidate of [text, bare, bracketed, spaced]) {
    const { value } = parseDocumentNumber(/号$/.test(candidate) ? candidate : `${candidate}号`);
    if (value) return value;
  }
  return undefined;
}
