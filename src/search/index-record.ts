import type { Document } from '#domain/document/document.ts';
import { documentNumberKey, parseDocumentNumber } from '#domain/number/document-number.ts';
import { boundary, indexWords, numberWord, titleWords } from './index-words.ts';
import { searchText } from './search-text.ts';

/** Takes a document; gives its one record for the index: its passages, then its title and its numbers as words of their own. */
export function indexRecord(document: Document): { url: string; content: string; meta: { id: string } } {
  const { description, id } = document;
  const passages = searchText(document).passages.map(({ text }) => text);
  const numbers = [description.number?.value ?? [], description.citedAs].flat().flatMap((text) => {
    const { value } = parseDocumentNumber(text);
    return value ? numberWord(documentNumberKey(value)) : [];
  });
  const content = [indexWords(passages), titleWords(description.title.value).join(' '), ...numbers];
  return { url: `/${id}`, content: content.join(` ${boundary} `), meta: { id } };
}
