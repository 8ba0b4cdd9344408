import type { Document } from '#domain/document/document.ts';
import type { Library } from '#domain/library/library.ts';
import { documentYear, yearOrder } from './document-year.ts';
import { laneOf, lanesOf } from './lanes.ts';
import { type Near, neighbourhood } from './neighbourhood.ts';
import { type Edge, relationGraph } from './relation-graph.ts';

/** A document with a label: the centre, or one near it. */
export interface Mark extends Near {
  document: Document;
  lane: string;
}

/** The documents of one year; of none where their year is not known. */
export interface TimelineYear {
  year?: string;
  /** Those with a label, in order of date. */
  marks: Mark[];
  /** All others, by lane. */
  others: { lane: string; documents: Document[] }[];
}

/** Documents by lane and year, and the relations between those with a label. */
export interface Timeline {
  centre?: string;
  /** Lanes that hold a document, from the top. */
  lanes: string[];
  /** The earliest first, an unknown year last. */
  years: TimelineYear[];
  edges: Edge[];
  /** The others are few enough to be shown one by one; else they are counted. */
  named: boolean;
}

export interface TimelineOptions {
  /** Id of the document that the picture is about. */
  centre?: string;
  /** What words call it: 本通知. */
  it: string;
  /** Shows the rest of the library too, without labels. */
  whole?: boolean;
}

/** The most labels that a reader can take in at once. */
const mostMarks = 24;
/** The most documents without labels that are shown one by one. */
const mostNamed = 60;

/** The content of a picture. */
export function timelineOf(library: Library, { centre, it, whole = false }: TimelineOptions): Timeline {
  const near = centre ? neighbourhood(library, centre, it) : new Map<string, Near>();
  const documents = whole ? library.documents : [...near.keys()].flatMap((id) => library.get(id) ?? []);
  const shown = documents
    // The order of the library, where the year and the day are the same.
    .map((document) => ({ document, key: `${yearOrder(document)} ${document.id}` }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ document }) => document);
  const marked = new Set(nearest(near, shown));
  const years = Map.groupBy(shown, documentYear);
  const lanes = new Set(shown.map(laneOf));
  return {
    ...(centre !== undefined && { centre }),
    lanes: lanesOf(library.issuers.all).filter((lane) => lanes.has(lane)),
    years: [...years].map(([year, documents]) => ({
      ...(year !== undefined && { year }),
      marks: documents.flatMap((document) => {
        const found = marked.has(document.id) && near.get(document.id);
        return found ? [{ ...found, document, lane: laneOf(document) }] : [];
      }),
      others: [
        ...Map.groupBy(
          documents.filter(({ id }) => !marked.has(id)),
          laneOf,
        ),
      ].map(([lane, others]) => ({ lane, documents: others })),
    })),
    edges: [...marked].flatMap((id) =>
      relationGraph(library)
        .at(id)
        .filter(({ from, to }) => from === id && marked.has(to)),
    ),
    named: shown.length - marked.size <= mostNamed,
  };
}

/** The documents to label: by steps from the centre, then by distance in time. */
function nearest(near: ReadonlyMap<string, Near>, shown: readonly Document[]): string[] {
  const place = new Map(shown.map(({ id }, i) => [id, i]));
  const middle = [...near.keys()][0] ?? '';
  const distance = (id: string) => Math.abs((place.get(id) ?? 0) - (place.get(middle) ?? 0));
  return [...near.values()]
    .sort((a, b) => a.steps - b.steps || distance(a.id) - distance(b.id))
    .slice(0, mostMarks)
    .map(({ id }) => id);
}
