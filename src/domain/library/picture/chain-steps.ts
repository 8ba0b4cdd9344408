import type { Document } from '#domain/document/document.ts';
import { type RelationKind, relationKinds } from '#domain/document/schema/relation.ts';
import type { Library } from '#domain/library/library.ts';
import { yearOrder } from './document-year.ts';
import { laneOf, lanesOf } from './lanes.ts';
import { type Edge, relationGraph } from './relation-graph.ts';

/** From a document to one that it rests on (`to`), or that rests on it (`from`). */
export type Direction = 'to' | 'from';

/** A document next to another in a chain. */
export interface Step {
  document: Document;
  /** How the newer of the two relates to the older. */
  kind: RelationKind | undefined;
  /** The lower the better: bodies by level, kinds by strength. */
  level: number;
  strength: number;
}

/** The steps of chains. Each is found once, however many chains use it. */
export interface ChainSteps {
  levelOf(document: Document): number;
  /**
   * Steps only to older documents (`to`) or only to newer ones, so that no chain comes back to where it was.
   */
  next(document: Document, direction: Direction): readonly Step[];
}

const known = new WeakMap<object, ChainSteps>();

export function chainSteps(library: Library): ChainSteps {
  const made = known.get(library) ?? makeSteps(library);
  known.set(library, made);
  return made;
}

function makeSteps(library: Library): ChainSteps {
  const graph = relationGraph(library);
  const lanes = new Map(lanesOf(library.issuers.all).map((lane, level) => [lane, level]));
  const levelOf = (document: Document) => lanes.get(laneOf(document)) ?? -1;
  const found = new Map<string, readonly Step[]>();
  return {
    levelOf,
    next(document, direction) {
      const name = `${direction} ${document.id}`;
      const steps = found.get(name) ?? stepsFrom(document, direction);
      found.set(name, steps);
      return steps;
    },
  };

  function stepsFrom(start: Document, direction: Direction): Step[] {
    const edges = graph.at(start.id);
    const away = direction === 'to' ? 'from' : 'to';
    const back = new Map(edges.map((edge) => [edge[away], edge]));
    return edges.flatMap((edge): Step[] => {
      const other = edge[direction] === start.id ? undefined : library.get(edge[direction]);
      if (!other) return [];
      const [older, newer] = direction === 'to' ? [other, start] : [start, other];
      if (yearOrder(older) > yearOrder(newer)) return [];
      // What the further document says of the nearer one counts before what that says of it.
      const counts = direction === 'to' ? (back.get(other.id) ?? edge) : edge;
      return [{ document: other, kind: edge.kinds[0], level: levelOf(other), strength: strengthOf(counts) }];
    });
  }
}

const strengthOf = ({ kinds }: Edge): number => relationKinds.indexOf(kinds[0] ?? 'mentions');
