import { documentNumberKey } from '#domain/number/document-number.ts';
import { numberWord, phrase, titleWords } from './index-words.ts';
import type { Query } from './parse-query.ts';
import { type Candidate, rank } from './rank.ts';

/** What is asked of an index: the documents that hold a phrase, each under the index's own name for it. */
export interface Index {
  find(phrase: string): Promise<{ key: string; id: () => Promise<string> }[]>;
}

/** A document that answers a query; its id is read from the index only when it is shown. */
export type Answer = Candidate & { readId: () => Promise<string> };

/** Takes a query and an index; gives every document that holds all phrases, and the one that bears the number, in order of rank. */
export async function searchIndex({ phrases, number }: Query, index: Index): Promise<Answer[]> {
  if (phrases.length === 0) return [];
  const numberPhrase = number && phrase([numberWord(documentNumberKey(number))]);
  const [texts, titles, numbered] = await Promise.all([
    Promise.all(phrases.map((words) => index.find(phrase(words)))),
    Promise.all(phrases.map((words) => index.find(phrase(words.flatMap(titleWords))))),
    numberPhrase ? index.find(numberPhrase) : [],
  ]);
  const inAll = (lists: typeof texts, key: string) =>
    lists.every((list) => list.some((found) => found.key === key));
  const found = (texts[0] ?? []).filter(({ key }) => inAll(texts, key));
  const bearing = new Set(numbered.map(({ key }) => key));
  const candidates = [...numbered, ...found.filter(({ key }) => !bearing.has(key))];
  return rank(
    candidates.map(({ key, id }) => ({
      readId: id,
      numbered: bearing.has(key),
      titled: inAll(titles, key),
    })),
  );
}
