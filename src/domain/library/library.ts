import { indexPlaces, type PlaceIndex } from '#domain/citation/place-index.ts';
import type { Lookup } from '#domain/citation/resolve-citation.ts';
import { orderDate } from '#domain/document/describe/order-date.ts';
import { numbersOf } from '#domain/document/describe/printed-numbers.ts';
import { type Document, unitsOf } from '#domain/document/document.ts';
import type { Issuers } from '#domain/document/issuer.ts';
import type { Figure } from '#domain/document/schema/figure.ts';
import { earliestDay } from '#domain/document/schema/partial-date.ts';
import { documentNumberKey, parseDocumentNumber } from '#domain/number/document-number.ts';
import { comparable } from '#domain/text/comparable.ts';
import { partTitles } from '#domain/text/part-titles.ts';
import { placeIds } from '#domain/text/place.ts';
import type { Unit } from '#domain/text/structure.ts';
import { refer } from './refer.ts';
import type { Reference } from './reference.ts';
import { type LibraryRelation, relate } from './relations/relate.ts';

/** All documents of a library and how they refer to each other. */
export interface Library {
  /** In order of date, the earliest first, those without a date last. */
  documents: readonly Document[];
  issuers: Issuers;
  get(id: string): Document | undefined;
  /** References that a document makes, in reading order. */
  referencesFrom(id: string): readonly Reference[];
  /** References that others make to it. */
  referencesTo(id: string): readonly Reference[];
  /** Relations that it has, its own and those that others state to it. */
  relationsOf(id: string): readonly LibraryRelation[];
  /** Figures of one thing, in order of the documents that state them. */
  figuresOf(what: string): readonly StatedFigure[];
}

/** A figure and the document whose file states it. */
export interface StatedFigure {
  figure: Figure;
  document: Document;
}

/** Makes a library of documents and resolves every citation against all of it. */
export function makeLibrary(unordered: readonly Document[], issuers: Issuers): Library {
  const documents = [...unordered].sort((a, b) => {
    const [x, y] = [sortKey(a), sortKey(b)];
    return x < y ? -1 : x > y ? 1 : 0;
  });
  const byId = new Map(documents.map((document) => [document.id, document]));
  const lookup = indexDocuments(documents, issuers);
  const placesOf = placeIndexes((id) => unitsOf(byId.get(id)));
  const references = documents
    .filter((document) => document.text === 'full')
    .flatMap((document) => refer(document, lookup, placesOf));
  const from = groupBy(references, (reference) => reference.from.id);
  const to = groupBy(references, (reference) =>
    reference.to === reference.from.id ? undefined : reference.to,
  );
  const relations = relate(documents, references);
  const outOrIn = groupBy(
    relations.flatMap((relation) => [
      { at: relation.from, relation },
      { at: relation.to, relation },
    ]),
    ({ at }) => at,
  );
  const figures = groupBy(
    documents.flatMap((document) => document.frontMatter.figures.map((figure) => ({ figure, document }))),
    ({ figure }) => figure.what,
  );
  return {
    documents,
    issuers,
    get: (id) => byId.get(id),
    referencesFrom: (id) => from.get(id) ?? [],
    referencesTo: (id) => to.get(id) ?? [],
    relationsOf: (id) => outOrIn.get(id)?.map(({ relation }) => relation) ?? [],
    figuresOf: (what) => figures.get(what) ?? [],
  };
}

/** The places of each document, or of a text in it, indexed once. */
function placeIndexes(unitsOfDocument: (id: string) => readonly Unit[]) {
  const known = new Map<string, PlaceIndex>();
  return (id: string, part = ''): PlaceIndex => {
    const key = `${id}#${part}`;
    const index = known.get(key) ?? indexPlaces(placeIds(unitsOfDocument(id), part));
    known.set(key, index);
    return index;
  };
}

/** The years that a text dates itself to, in its 题注 and in the bracket after its title. */
function yearsOfText(document: Document): number[] {
  const said = unitsOf(document).filter(({ zone, part }) => part === undefined && zone === 'enactment');
  const bracket = /[（(][^（）()]*[）)]$/.exec(document.description.title.value)?.[0] ?? '';
  return [...said.map(({ text }) => text), bracket].flatMap((text) =>
    [...text.matchAll(/([12][0-9]{3})\s*年/g)].map(([, year]) => Number(year)),
  );
}

function sortKey({ id, description }: Document): string {
  return `${earliestDay(orderDate(description)?.value)} ${id}`;
}

function indexDocuments(documents: readonly Document[], issuers: Issuers): Lookup {
  const numbers = new Map<string, { id: string; own: boolean }>();
  const titles = new Map<string, Set<string>>();
  const numbered = new Set<string>();
  const parts = new Map<string, { id: string; part: string }[]>();
  const versionYears = new Map<string, number[]>();
  for (const document of documents) {
    const { id, description } = document;
    versionYears.set(id, yearsOfText(document));
    for (const { part, title } of partTitles(unitsOf(document))) {
      const key = titleKey(title);
      const held = parts.get(key);
      if (held) held.push({ id, part });
      else parts.set(key, [{ id, part }]);
    }
    for (const cited of description.citedAs) {
      const { value } = parseDocumentNumber(cited);
      const key = value && documentNumberKey(value);
      if (key && !numbers.has(key)) numbers.set(key, { id, own: false });
    }
    for (const { parsed } of numbersOf(description)) {
      numbered.add(id);
      numbers.set(documentNumberKey(parsed), { id, own: true });
    }
    const title = titleKey(description.title.value);
    titles.set(title, (titles.get(title) ?? new Set()).add(id));
  }
  return {
    byNumber: (key) => numbers.get(key),
    byTitle: (title) => {
      const [id, another] = bearing(title);
      return another === undefined ? id : undefined;
    },
    bearsTitle: (id, title) => bearing(title).has(id),
    partByTitle: (title) => {
      const held = parts.get(titleKey(title)) ?? [];
      return held.length === 1 ? held[0] : undefined;
    },
    partOf: (id, title) => parts.get(titleKey(title))?.find((one) => one.id === id)?.part,
    isOtherVersion: (id, year) => {
      const years = versionYears.get(id) ?? [];
      return years.length > 0 && !years.includes(year);
    },
    hasNumber: (id) => numbered.has(id),
  };

  function bearing(title: string): ReadonlySet<string> {
    return titles.get(titleKey(title)) ?? new Set();
  }

  /** Citations leave out or shorten the issuers' names at the beginning of a title. */
  function titleKey(title: string): string {
    return comparable(issuers.stripLeadingIssuers(title));
  }
}

function groupBy<T>(items: readonly T[], key: (item: T) => string | undefined): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const name = key(item);
    if (name === undefined) continue;
    const group = groups.get(name);
    if (group) group.push(item);
    else groups.set(name, [item]);
  }
  return groups;
}
