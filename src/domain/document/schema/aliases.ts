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

/** Published ids of clauses that no longer exist → where their words stand now. */
export const clauseAliases = clauses;

/** Clauses whose number now stands before other words → where the words published under it have gone. */
export const movedClauses = clauses;

type Aliases = Readonly<Record<string, string>>;

/**
 * Returns a function that follows aliases to the end. It returns the last name, which is the given one if
 * that is no alias; undefined if the way is a circle or leads into one. It remembers visited names, so that
 * all aliases together cost as many steps as there are aliases.
 */
export function aliasFollower(aliases: Aliases): (id: string) => string | undefined {
  const ends = new Map<string, string | undefined>();
  return (id) => {
    const way = new Set<string>();
    let at = id;
    while (!way.has(at) && !ends.has(at)) {
      const next = nextOf(aliases, at);
      if (next === undefined) ends.set(at, at);
      else {
        way.add(at);
        at = next;
      }
    }
    const end = ends.get(at);
    for (const passed of way) ends.set(passed, end);
    return end;
  };
}

/**
 * The names from `id`, which leads into a circle, to the first that repeats; only the first few if they are
 * many.
 */
export function circleOf(aliases: Aliases, id: string): string {
  const way = new Set<string>();
  let at: string | undefined = id;
  for (; at !== undefined && !way.has(at) && way.size < 8; at = nextOf(aliases, at)) way.add(at);
  return [...way, at !== undefined && way.has(at) ? at : '…'].join(' → ');
}

const nextOf = (aliases: Aliases, id: string): string | undefined =>
  Object.hasOwn(aliases, id) ? aliases[id] : undefined;

/** The former ids of the clauses that aliases lead to. */
export function formerIds(aliases: Aliases): Map<string, string[]> {
  const follow = aliasFollower(aliases);
  const former = Map.groupBy(Object.keys(aliases), (id) => follow(id) ?? '');
  former.delete('');
  return former;
}
