import { relationNames } from '#domain/document/schema/relation.ts';
import type { Library } from '#domain/library/library.ts';
import { shortName } from './label.ts';
import { type Edge, relationGraph } from './relation-graph.ts';

/** A document near another: one or two relations away. */
export interface Near {
  id: string;
  /** 0 for the centre itself. */
  steps: 0 | 1 | 2;
  /** How it stands to the centre, or to the document between: 依据, 落实本通知. */
  words: string[];
  /** The document between, where it is two steps away. */
  via?: string;
}

/** Whether anything stands around a document. */
export const hasNeighbours = (
  library: Pick<Library, 'documents' | 'relationsOf' | 'get'>,
  centre: string,
): boolean =>
  relationGraph(library)
    .at(centre)
    .some(({ from, to }) => library.get(from === centre ? to : from) !== undefined);

/**
 * Around a law that everyone cites, the second step would be half a library: with more relations than this it
 * is left out.
 */
const maxNeighbours = 60;

/**
 * What stands around a document, itself first, then the nearest. `it` is what the words call the document
 * (本通知).
 */
export function neighbourhood(
  library: Pick<Library, 'documents' | 'relationsOf' | 'get' | 'issuers'>,
  centre: string,
  it: string,
): Map<string, Near> {
  const graph = relationGraph(library);
  const near = new Map<string, Near>([[centre, { id: centre, steps: 0, words: [] }]]);
  for (const edge of graph.at(centre)) add(edge, centre, it, 1);
  const direct = [...near.keys()].slice(1);
  if (direct.reduce((sum, id) => sum + graph.at(id).length, 0) > maxNeighbours) return near;
  for (const via of direct) {
    const between = library.get(via);
    if (!between) continue;
    const name = shortName(between, library.issuers);
    for (const edge of graph.at(via)) add(edge, via, name, 2);
  }
  return near;

  function add({ from, to, kinds }: Edge, at: string, called: string, steps: 1 | 2): void {
    const id = from === at ? to : from;
    const known = near.get(id);
    if (!library.get(id) || (known && (steps === 2 || known.steps === 0))) return;
    const words = kinds.map((kind) =>
      from === at ? outward(kind, called, steps) : relationNames[kind].in(called),
    );
    if (known) known.words.push(...words);
    else near.set(id, { id, steps, words, ...(steps === 2 && { via: at }) });
  }
}

/** The centre needs no name: 依据. Of another document the words say which: 某件以此件为依据. */
const outward = (kind: keyof typeof relationNames, called: string, steps: 1 | 2): string =>
  steps === 1 ? relationNames[kind].out : `${called}：${relationNames[kind].in('此件')}`;
