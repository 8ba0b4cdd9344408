import { z } from 'zod';
import { clauseIdPattern } from '#domain/text/clause-id.ts';

const eId = z.string().regex(clauseIdPattern);

/** The id of a document: its file's name, which is its address. */
export const documentIdPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Ids under which the document was published before. */
export const documentAliases = z.array(z.string().regex(documentIdPattern)).default([]);

/** Ids of clauses that were published and are no more → where their words stand now. */
export const clauseAliases = z.record(eId, eId).default({});

/** Clauses whose number stands before other words now → where the words that it was published with have gone. */
export const movedClauses = z.record(eId, eId).default({});

type Aliases = Readonly<Record<string, string>>;

/** Takes aliases and one of their names; gives what it leads to in the end, and the way there: undefined at the end of a circle. */
export function followAlias(aliases: Aliases, id: string): { to: string | undefined; way: string[] } {
  const way = [id];
  for (let to = aliases[id]; to !== undefined; to = aliases[to]) {
    const seen = way.includes(to);
    way.push(to);
    if (seen) return { to: undefined, way };
  }
  return { to: way.at(-1), way };
}

/** Takes the aliases of a document's clauses; gives for each id that they lead to the former ones. */
export function formerIds(aliases: Aliases): Map<string, string[]> {
  const former = new Map<string, string[]>();
  for (const id of Object.keys(aliases)) {
    const { to } = followAlias(aliases, id);
    if (to !== undefined) former.set(to, [...(former.get(to) ?? []), id]);
  }
  return former;
}
