import { defined } from '#domain/defined.ts';
import type { Document } from '#domain/document/document.ts';
import type { RelationKind } from '#domain/document/schema/relation.ts';
import type { Library } from '#domain/library/library.ts';
import { chainSteps, type Direction, type Step } from './chain-steps.ts';

/** A document of a chain, and how it stands to the one before it. */
export interface Link {
  document: Document;
  kind?: RelationKind;
}

/**
 * The chain that leads to a document and on, up to two documents each way, the earliest first. Each relates
 * to the one before it as its kind says. Of several chains the longest wins, then the one with the highest
 * bodies, then the one of the strongest kinds. Empty if the document has no relations.
 */
export function chainOf(library: Library, id: string): Link[] {
  const document = library.get(id);
  if (!document) return [];
  const steps = chainSteps(library);
  const before = best('to');
  const after = best('from');
  if (before.length + after.length === 0) return [];
  // The kind of each relation belongs to its newer end.
  const nearest = { document, ...defined({ kind: before[0]?.kind }) };
  const earlier = before.map(
    (step, i): Link => ({
      document: step.document,
      ...defined({ kind: before[i + 1]?.kind }),
    }),
  );
  const later = after.map(({ document: one, kind }): Link => ({ document: one, ...defined({ kind }) }));
  return [...earlier.reverse(), nearest, ...later];

  /** Two steps at most; of equally good paths the first. */
  function best(direction: Direction): Step[] {
    const start = document ? steps.levelOf(document) : 0;
    let found: Step[] = [];
    let rank: number[] = [];
    for (const first of document ? steps.next(document, direction) : []) {
      const seconds = steps.next(first.document, direction).filter((second) => second.document.id !== id);
      for (const path of seconds.length > 0 ? seconds.map((second) => [first, second]) : [[first]]) {
        const own = rankOf(start, path);
        if (found.length === 0 || compare(own, rank) < 0) [found, rank] = [path, own];
      }
    }
    return found;
  }
}

/** The lower the better: few documents, low bodies and weak kinds come last. */
const rankOf = (start: number, path: readonly Step[]): number[] => [
  -path.length,
  Math.min(start, ...path.map(({ level }) => level)),
  ...path.map(({ strength }) => strength),
];

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, i) => value !== b[i]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
