import { bookTitle } from '#domain/text/book-title.ts';
import { clauseNameInSentence } from '#domain/text/clause-name.ts';
import type { Passage } from '#search/search-text.ts';
import type { Place } from './place.ts';

type Cited = Pick<Place, 'document' | 'passages' | 'parts'>;

/** Takes a place; gives its name in a sentence: 《题名》（文号）第二部分第（三）项, from the first passage to the last. */
export function citePlace({ document: { title, number }, passages }: Cited): string {
  const [first, last] = [passages[0], passages.at(-1)].map((passage) => (passage ? nameOf(passage) : ''));
  const where = first === last ? first : `${first}至${last}`;
  return `${bookTitle(title)}${number ? `（${number}）` : ''}${where}`;
}

/** Takes a place and its address; gives the text as the library has it, behind its name and before its address, to paste. */
export const quotePlace = (place: Cited, address: string): string =>
  `${citePlace(place)}：\n${heldText(place.parts)}\n${address}`;

/** What the library has in the place of a quotation, with …… for what the quotation left out. */
export const heldText = (parts: Place['parts']): string =>
  parts.map((pieces) => pieces.map(({ held }) => held).join('')).join('……');

const nameOf = ({ id, name }: Passage) => (id ? clauseNameInSentence(id) : name);
