import { type RelationKind, relationKinds } from '#domain/document/schema/relation.ts';
import type { Library } from '#domain/library/library.ts';

/** A relation, from the document that speaks to the one it speaks of. */
export interface Edge {
  from: string;
  to: string;
  /** In order of the closed list, each once. */
  kinds: RelationKind[];
}

/** Which documents stand to which: one edge for each pair and direction. */
export interface RelationGraph {
  /** Edges that end or begin at a document. */
  at(id: string): readonly Edge[];
}

const graphs = new WeakMap<object, RelationGraph>();

/** The graph of all relations of a library, made once. */
export function relationGraph(library: Pick<Library, 'documents' | 'relationsOf'>): RelationGraph {
  const known = graphs.get(library);
  if (known) return known;
  const edges = new Map<string, Edge>();
  const byEnd = new Map<string, Edge[]>();
  for (const { id } of library.documents)
    for (const { from, to, kind } of library.relationsOf(id)) {
      if (from !== id || from === to) continue;
      const name = `${from} ${to}`;
      const edge = edges.get(name) ?? { from, to, kinds: [] };
      edge.kinds.push(kind);
      if (edges.has(name)) continue;
      edges.set(name, edge);
      for (const end of [from, to]) {
        const there = byEnd.get(end);
        if (there) there.push(edge);
        else byEnd.set(end, [edge]);
      }
    }
  for (const edge of edges.values()) edge.kinds = relationKinds.filter((kind) => edge.kinds.includes(kind));
  const graph = { at: (id: string) => byEnd.get(id) ?? [] };
  graphs.set(library, graph);
  return graph;
}
