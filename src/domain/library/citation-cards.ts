import { defined } from '#domain/defined.ts';
import { issuerNames } from '#domain/document/describe/issuer-names.ts';
import { formatOrderDate, orderDate } from '#domain/document/describe/order-date.ts';
import { numbersOf } from '#domain/document/describe/printed-numbers.ts';
import { type Document, type Statement, unitsOf } from '#domain/document/document.ts';
import type { Grade } from '#domain/document/schema/grade.ts';
import { placeNames } from '#domain/text/names/place-names.ts';
import type { Library } from './library.ts';

/** A fact of a cited document, with the grade of its support. */
export interface CardFact {
  label: string;
  value: string;
  grade?: Grade;
}

/** What a reader sees of a cited document without leaving the page. */
export interface CitationCard {
  title: string;
  kind: 'full' | 'record';
  /** 文号, 机关, 日期, as far as they are known. */
  facts: CardFact[];
  /** Why its number is doubtful. */
  doubt?: string;
}

/** The words of a cited clause, cut where they are long. */
export interface ClauseWords {
  name: string;
  words: string;
}

/** The cards of one document: by id of the cited document, and by `id#eId` of the cited clause. */
export interface CitationCards {
  documents: Record<string, CitationCard>;
  clauses: Record<string, ClauseWords>;
}

const longestWords = 200;

/** The cards of what a document's text leads to. */
export function citationCards(library: Pick<Library, 'get' | 'referencesFrom'>, id: string): CitationCards {
  const cards: CitationCards = { documents: {}, clauses: {} };
  for (const { to, pins = [] } of library.referencesFrom(id)) {
    const document = to === undefined ? undefined : library.get(to);
    if (!document) continue;
    cards.documents[document.id] ??= cardOf(document);
    for (const { clause } of pins) cards.clauses[`${document.id}#${clause}`] ??= wordsOf(document, clause);
  }
  return cards;
}

function cardOf({ description, text }: Document): CitationCard {
  const { title, number, citedAs, numberDoubt, issuers } = description;
  const [cited] = citedAs;
  const date = orderDate(description);
  const facts = [
    number
      ? factOf(
          '发文字号',
          number,
          numbersOf(description)
            .map(({ value }) => value)
            .join('、'),
        )
      : cited && { label: '发文字号', value: `${cited}（存疑）` },
    issuers && factOf('发文机关', issuers, issuerNames(issuers)),
    date && { label: date.name ?? '日期', value: formatOrderDate(date), ...defined({ grade: date.grade }) },
  ];
  return {
    title: title.value,
    kind: text,
    facts: facts.flatMap((fact) => fact || []),
    ...defined({ doubt: numberDoubt }),
  };
}

const factOf = (label: string, { grade }: Statement<unknown>, value: string): CardFact => ({
  label,
  value,
  ...defined({ grade }),
});

function wordsOf(document: Document, clause: string): ClauseWords {
  const words = unitsOf(document)
    .filter(({ id }) => id === clause || id?.startsWith(`${clause}__`))
    .map(({ text }) => text)
    .join('');
  const cut = words.length > longestWords ? `${words.slice(0, longestWords)}……` : words;
  return { name: placeNames(unitsOf(document)).inOutline(clause), words: cut };
}
