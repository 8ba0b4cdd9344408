import { z } from 'zod';
import { clauseIdPattern } from '#domain/text/clause-id.ts';

/** The id of a document: its file's name, which is its address. */
export const documentIdPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export const documentId = z
  .string()
  .refine((id) => documentIdPattern.test(id), { error: '文件名，只用小写字母、数字和连字符' });

/** Ids under which the document was published before. */
export const documentAliases = z.array(documentId).default([]);

const clauses = z
  .record(z.string(), z.string())
  .refine(
    (pairs) =>
      Object.entries(pairs)
        .flat()
        .every((id) => clauseIdPattern.test(id)),
    {
      error: '若干“编号: 编号”，编号形如 sec_2__p_3',
    },
  )
  .default({});

/** Ids of clauses that were published and are no more → where their words stand now. */
export const clauseAliases = clauses;

/** Clauses whose number stands before other words now → where the words that it was published with have gone. */
export const movedClauses = clauses;

type Aliases = Readonly<Record<string, string>>;

/** Takes aliases and one of their names; gives what it leads to in the end, and the way there: undefined at the end of a circle. */
export function followAlias(aliases: Aliases, id: string): { to: string | undefined; way: string[] } {
  const way = [id];
  const next = (name: string) => (Object.hasOwn(aliases, name) ? aliases[name] : undefined);
  for (let to = next(id); to !== undefined; to = next(to)) {
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
