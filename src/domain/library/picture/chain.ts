import type { Document } from '#domain/document/document.ts';
import type { RelationKind } from '#domain/document/schema/relation.ts';
import { relationKinds } from '#domain/document/schema/relation.ts';
import type { Library } from '#domain/library/library.ts';
import { yearOrder } from './document-year.ts';
import { laneOf, lanesOf } from './lanes.ts';
import { type Edge, relationGraph } from './relation-graph.ts';

/** A document of a chain, and how it stands to the one before it. */
export interface Link {
  document: Document;
  kind?: RelationKind;
}

/** So many documents before one, and so many after it. */
const steps = 2;

/**
 * The chain that leads to a document and on, the earliest first: each stands to the one before it as its kind
 * says. Of several it is the longest, then the one from the highest body, then that of the strongest kinds.
 * Empty where it stands alone.
 */
export function chainOf(library: Library, id: string): Link[] {
  const document = library.get(id);
  if (!document) return [];
  const lanes = lanesOf(library.issuers.all);
  const graph = relationGraph(library);
  const before = best(document, 'to').reverse();
  const after = best(document, 'from');
  // The kind of each relation belongs to its newer end.
  const links = [...before, { document }, ...after];
  const whole = links.map(({ document: one }, i): Link => {
    const last = links[i - 1];
    const kind = last && kindBetween(one.id, last.document.id);
    return { document: one, ...(kind && { kind }) };
  });
  return whole.length > 1 ? whole : [];

  /** Towards what a document rests on (`to`), or what rests on it (`from`). */
  function best(start: Document, end: 'to' | 'from'): Link[] {
    const paths = next(start, end).flatMap((first) => {
      const seconds = next(first, end).filter((second) => second.id !== id);
      return seconds.length > 0 ? seconds.map((second) => [first, second]) : [[first]];
    });
    const ranked = paths
      .map((path) => ({ path, rank: rankOf([start, ...path]) }))
      .sort((a, b) => compare(a.rank, b.rank));
    return (ranked[0]?.path ?? []).slice(0, steps).map((one) => ({ document: one }));
  }

  /** Only what is older, or newer: then no chain comes back to where it was. */
  function next(start: Document, end: 'to' | 'from'): Document[] {
    return graph.at(start.id).flatMap((edge) => {
      const other = edge[end] === start.id ? undefined : library.get(edge[end]);
      if (!other) return [];
      const [older, newer] = end === 'to' ? [other, start] : [start, other];
      return yearOrder(older) <= yearOrder(newer) ? [other] : [];
    });
  }

  /** The lower the better: few documents, low bodies and weak kinds come last. */
  function rankOf(path: readonly Document[]): number[] {
    const levels = path.map((one) => lanes.indexOf(laneOf(one)));
    const kinds = path.slice(1).map((one, i) => {
      const last = path[i]?.id ?? '';
      return relationKinds.indexOf(kindBetween(one.id, last) ?? kindBetween(last, one.id) ?? 'mentions');
    });
    return [-path.length, Math.min(...levels), ...kinds];
  }

  function kindBetween(from: string, to: string): RelationKind | undefined {
    return graph.at(from).find((edge: Edge) => edge.from === from && edge.to === to)?.kinds[0];
  }
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, i) => value !== b[i]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
