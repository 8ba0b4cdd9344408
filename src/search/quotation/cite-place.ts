import { bookTitle } from '#domain/text/book-title.ts';
import { clauseNameInSentence } from '#domain/text/names/clause-name.ts';
import type { Passage } from '#search/shared/passage.ts';
import type { Place } from './place.ts';

type Cited = Pick<Place, 'document' | 'passages' | 'parts'>;

/**
 * Names a place in a sentence, from the first passage to the last:
 * 《题名》（文号）第二部分第（三）项.
 */
export function citePlace({ document: { title, number }, passages }: Cited): string {
  const ends = [passages[0], passages[passages.length - 1]];
  const [first, last] = ends.map((passage) => (passage ? nameOf(passage) : ''));
  const where = first === last ? first : `${first}至${last}`;
  return `${bookTitle(title)}${number ? `（${number}）` : ''}${where}`;
}

/** The text as the library has it, between its name and its address, to be pasted. */
export const quotePlace = (place: Cited, address: string): string =>
  `${citePlace(place)}：\n${heldText(place.parts)}\n${address}`;

/** The library's text in the place of a quotation, with …… for what the quotation left out. */
const heldText = (parts: Place['parts']): string =>
  parts.map((pieces) => pieces.map(({ held }) => held).join('')).join('……');

const nameOf = ({ id, name, cited }: Passage) => cited ?? (id ? clauseNameInSentence(id) : name);
