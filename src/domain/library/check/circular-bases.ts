import type { Document } from '#domain/document/document.ts';

type Rested = Pick<Document, 'id'> & {
  frontMatter: { relations: readonly { kind: string; to: string }[] };
};

/**
 * Finds circles of bases (a document rests on older ones). The returned function gives the ids from a
 * document back to itself through one of its bases. Documents whose bases lead nowhere are first left out,
 * again and again, so that a library without a circle needs no search.
 */
export function circularBases(
  documents: readonly Rested[],
): (id: string, basis: string) => string[] | undefined {
  const bases = new Map(
    documents.map(({ id, frontMatter }) => [
      id,
      new Set(frontMatter.relations.flatMap(({ kind, to }) => (kind === 'basis' ? [to] : []))),
    ]),
  );
  const resting = new Map<string, string[]>();
  for (const [id, own] of bases)
    for (const basis of own) {
      const known = resting.get(basis);
      if (known) known.push(id);
      else resting.set(basis, [id]);
    }
  const ended = [...resting.keys()].filter((id) => !bases.get(id)?.size);
  for (const id of ended)
    for (const other of resting.get(id) ?? []) {
      const left = bases.get(other);
      left?.delete(id);
      if (left?.size === 0) ended.push(other);
    }
  return (id, basis) => (bases.get(id)?.has(basis) ? chainTo(id, basis) : undefined);

  /** Finds the shortest chain, since it visits each document once. */
  function chainTo(goal: string, start: string): string[] | undefined {
    const from = new Map<string, string | undefined>([[start, undefined]]);
    for (const id of from.keys()) {
      if (id === goal) return backFrom(id, from);
      for (const next of bases.get(id) ?? []) if (!from.has(next)) from.set(next, id);
    }
    return undefined;
  }
}

function backFrom(end: string, from: ReadonlyMap<string, string | undefined>): string[] {
  const chain: string[] = [];
  for (let id: string | undefined = end; id !== undefined; id = from.get(id)) chain.unshift(id);
  return chain;
}
