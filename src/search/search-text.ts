import type { Document } from '#domain/document/document.ts';
import { issuerNames } from '#domain/document/issuer-names.ts';
import { formatDate } from '#domain/document/partial-date.ts';
import { clauseName } from '#domain/text/clause-name.ts';
import { zoneNames } from '#domain/text/zone.ts';

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
}

/** What travels beside the index, one file a document: the text to find clauses, marks and excerpts in. */
export interface SearchText {
  id: string;
  kind: 'full' | 'record';
  title: string;
  number?: string | undefined;
  issuers: string;
  date?: string | undefined;
  passages: Passage[];
}

/** Takes a document; gives all of it that can be searched, in the order in which its page shows it. */
export function searchText({ id, frontMatter, description, units, digest }: Document): SearchText {
  const { title, number, issuers, dates } = description;
  const date = dates[0]?.value;
  return {
    id,
    kind: frontMatter.text,
    title: title.value,
    number: number?.value ?? description.citedAs[0],
    issuers: issuerNames(issuers),
    date: date && formatDate(date),
    passages: frontMatter.text === 'full' ? units.map(passageOf) : recordPassages(),
  };

  function recordPassages(): Passage[] {
    const facts = frontMatter.text === 'record' ? frontMatter.facts : [];
    return [
      { name: '标题', text: title.value, inHead: true },
      ...[number?.value ?? [], description.citedAs]
        .flat()
        .map((text) => ({ name: '发文字号', text, inHead: true })),
      ...digest.map((text) => ({ name: '编者摘要', text })),
      ...facts.map(({ text }) => ({ name: '已知事实', text })),
    ];
  }
}

const passageOf = ({ id, zone, text, start }: Document['units'][number]): Passage => ({
  id,
  name: id ? clauseName(id) : zoneNames[zone],
  text,
  inHead: zone === 'title' || zone === 'number' || undefined,
  markerEnd: start?.marker.raw.length,
});
