import type { Document } from '#domain/document/document.ts';
import { issuerNames } from '#domain/document/issuer-names.ts';
import { formatDate } from '#domain/document/partial-date.ts';
import type { Reference } from '#domain/library/reference.ts';
import { formatDocumentNumber } from '#domain/number/document-number.ts';
import { clauseName } from '#domain/text/clause-name.ts';
import { zoneNames } from '#domain/text/zone.ts';
import { breakableNumbers } from './breakable-numbers.ts';
import type { Mark } from './scan.ts';

/** A passage that a hit can stand in: a paragraph, a heading, a fact. */
export interface Passage {
  /** eId of the clause or paragraph; none for what belongs to the document itself. */
  id?: string | undefined;
  /** How it is called in results: 二、（四）, 标题. */
  name: string;
  text: string;
  /** Title and number stand in the head of a result already. */
  inHead?: boolean | undefined;
  /** Offset behind the marker that the name repeats, where the passage begins a clause. */
  markerEnd?: number | undefined;
  /** Offset behind the heading that the passage begins with. */
  headingEnd?: number | undefined;
  /** Citations: offsets, and the number of the document that is cited, whatever the text calls it. */
  cites?: [start: number, end: number, number: string][] | undefined;
  /** Where document numbers stand whose code begins where nothing in the characters shows it: scripts of pages do not hold the grammar of numbers (7 KB). */
  numbersAt?: Mark[] | undefined;
}

/** What travels beside the index, one file a document: the text to find clauses, marks and excerpts in. */
export interface SearchText {
  id: string;
  kind: 'full' | 'record';
  title: string;
  /** As shown: its own, or that under which others cite it. */
  number?: string | undefined;
  /** All that it can be asked for by. */
  numbers: string[];
  issuers: string;
  date?: string | undefined;
  passages: Passage[];
}

/** What of a library is needed to say which number a citation means. */
export interface Citations {
  referencesFrom(id: string): readonly Reference[];
  get(id: string): Document | undefined;
}

const noCitations: Citations = { referencesFrom: () => [], get: () => undefined };

/** Takes a document and the citations of its library; gives all of it that can be searched, in the order in which its page shows it. */
export function searchText(document: Document, library: Citations = noCitations): SearchText {
  const { id, frontMatter, description, units, digest } = document;
  const { title, number, issuers, dates } = description;
  const date = dates[0]?.value;
  const references = library.referencesFrom(id);
  return {
    id,
    kind: frontMatter.text,
    title: title.value,
    number: number?.value ?? description.citedAs[0],
    numbers: numbersOf(document),
    issuers: issuerNames(issuers),
    date: date && formatDate(date),
    passages: (frontMatter.text === 'full' ? units.map(passageOf) : recordPassages()).map((passage) => {
      const numbersAt = breakableNumbers(passage.text);
      return numbersAt.length > 0 ? { ...passage, numbersAt } : passage;
    }),
  };

  function passageOf(unit: Document['units'][number]): Passage {
    const cites = references.filter((reference) => reference.unit === unit).flatMap(citedNumbers);
    return {
      id: unit.id,
      name: unit.id ? clauseName(unit.id) : zoneNames[unit.zone],
      text: unit.text,
      inHead: unit.zone === 'title' || unit.zone === 'number' || undefined,
      markerEnd: unit.start?.marker.raw.length,
      headingEnd: unit.start?.headingEnd,
      ...(cites.length > 0 && { cites }),
    };
  }

  /** An editor's link is no citation of the text's. */
  function citedNumbers({ citation, to, start, end }: Reference): NonNullable<Passage['cites']> {
    const printed = citation?.number ? [formatDocumentNumber(citation.number)] : [];
    const held = citation && to ? library.get(to) : undefined;
    const numbers = new Set([...printed, ...(held ? numbersOf(held).slice(0, 1) : [])]);
    return [...numbers].map((cited) => [start, end, cited]);
  }

  function recordPassages(): Passage[] {
    const facts = frontMatter.text === 'record' ? frontMatter.facts : [];
    return [
      { name: '标题', text: title.value, inHead: true },
      ...numbersOf(document).map((text) => ({ name: '发文字号', text, inHead: true })),
      ...(issuers?.value ?? []).map(({ name }) => ({ name: '发文机关', text: name, inHead: true })),
      ...digest.map((text) => ({ name: '编者摘要', text })),
      ...facts.map(({ text }) => ({ name: '已知事实', text })),
    ];
  }
}

const numbersOf = ({ description: { number, citedAs } }: Document): string[] => [
  ...(number ? [number.value] : []),
  ...citedAs,
];
