import { defined } from '#domain/defined.ts';
import { issuerNames } from '#domain/document/describe/issuer-names.ts';
import { formatOrderDate, orderDate } from '#domain/document/describe/order-date.ts';
import { numbersOf } from '#domain/document/describe/printed-numbers.ts';
import type { Document, DocumentRecord } from '#domain/document/document.ts';
import type { Library } from '#domain/library/library.ts';
import type { Reference } from '#domain/library/reference.ts';
import { formatDocumentNumber } from '#domain/number/document-number.ts';
import { findDocumentNumbers } from '#domain/number/find-document-numbers.ts';
import { noBreakSpans } from '#domain/text/line-breaks/no-break-spans.ts';
import { clauseNameInSentence } from '#domain/text/names/clause-name.ts';
import { placeNames } from '#domain/text/names/place-names.ts';
import { placeOf } from '#domain/text/place.ts';
import type { Span } from '#domain/text/span.ts';
import { zones } from '#domain/text/zone.ts';
import type { Passage, SearchText } from '#search/shared/passage.ts';
import { neighboursOf } from './neighbours.ts';

/** What of a library is needed to say which number a citation means, and what stands beside a document. */
export type Citations = Pick<Library, 'referencesFrom' | 'get' | 'relationsOf'>;

const noCitations: Citations = { referencesFrom: () => [], get: () => undefined, relationsOf: () => [] };

/** All of a document that can be searched, in the order in which its page shows it. */
export function searchText(document: Document, library: Citations = noCitations): SearchText {
  const { id, description } = document;
  const { title, number, issuers } = description;
  const date = orderDate(description);
  const neighbours = neighboursOf(library, id);
  return {
    id,
    kind: document.text,
    title: title.value,
    ...defined({ number: number?.value ?? description.citedAs[0] }),
    numbers: namesOf(document),
    issuers: issuerNames(issuers),
    ...defined({ date: date && formatOrderDate(date) }),
    passages: passagesOf(document, library).map((passage) => {
      const numbersAt = unseenNumbers(passage.text);
      return numbersAt.length > 0 ? { ...passage, numbersAt } : passage;
    }),
    ...(neighbours.length > 0 && { neighbours }),
  };
}

/** The passages of a document, without the places of numbers. */
export function passagesOf(document: Document, library: Citations = noCitations): Passage[] {
  if (document.text === 'record') return recordPassages(document);
  const references = Map.groupBy(library.referencesFrom(document.id), ({ unit }) => unit);
  const names = placeNames(document.units);
  return document.units.flatMap((unit) => {
    // The headings of a table of contents come again in the text.
    if (unit.zone === 'contents') return [];
    const cites = (references.get(unit) ?? []).flatMap(citedNumbers);
    return {
      ...defined({ id: unit.id }),
      name: names.inOutline(placeOf(unit)),
      ...defined({ cited: citedName(unit.id) }),
      text: unit.text,
      ...(zones[unit.zone].inHead && unit.part === undefined && { inHead: true }),
      // Found as a heading is; the title of a text printed with it names none of its clauses.
      ...(unit.zone === 'title' && unit.part && { part: unit.part, headingEnd: unit.text.length }),
      ...(unit.start && { markerEnd: unit.start.marker.length, headingEnd: unit.start.headingEnd }),
      ...(cites.length > 0 && { cites }),
    };
  });

  function citedName(id: string | undefined): string | undefined {
    const name = id && names.inSentence(id);
    return name && name !== clauseNameInSentence(id) ? name : undefined;
  }

  /** An editor's link is no citation of the text's. */
  function citedNumbers({ citation, to, start, end }: Reference): NonNullable<Passage['cites']> {
    const printed = citation?.number ? [formatDocumentNumber(citation.number)] : [];
    const held = citation && to ? library.get(to) : undefined;
    const numbers = new Set([...printed, ...(held ? namesOf(held).slice(0, 1) : [])]);
    return [...numbers].map((cited) => [start, end, cited]);
  }
}

function recordPassages(document: DocumentRecord): Passage[] {
  const { blocks, description, frontMatter } = document;
  return [
    { name: '标题', text: description.title.value, inHead: true },
    ...namesOf(document).map((text) => ({ name: '发文字号', text, inHead: true })),
    ...(description.issuers?.value ?? []).map(({ name }) => ({ name: '发文机关', text: name, inHead: true })),
    ...blocks.map(({ text }) => ({ name: '编者摘要', text })),
    ...frontMatter.facts.map(({ text }) => ({ name: '有关情况', text })),
  ];
}

const namesOf = ({ description }: Document): string[] => [
  ...numbersOf(description).map(({ value }) => value),
  ...description.citedAs,
];

/** Numbers in `text` that `noBreakSpans` does not see from their characters alone. */
function unseenNumbers(text: string): Span[] {
  const numbers = findDocumentNumbers(text).value;
  if (numbers.length === 0) return [];
  const seen = new Map(noBreakSpans(text).map(({ start, end }) => [start, end]));
  return numbers
    .filter(({ start, end }) => seen.get(start) !== end)
    .map(({ start, end }) => ({ start, end }));
}
