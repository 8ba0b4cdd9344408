import type { Diagnostic } from '#domain/diagnostic/diagnostic.ts';
import { nearest } from '#domain/diagnostic/nearest.ts';
import { followAlias } from './aliases.ts';
import type { Document } from './document.ts';

/** Takes a document; gives what is wrong with the aliases of its clauses: of a living id, in a circle, to nothing. */
export function checkAliases({ id: document, frontMatter, units }: Document): Diagnostic[] {
  if (frontMatter.text === 'record') return [];
  const { clauseAliases, moved } = frontMatter;
  const living = units.flatMap(({ id }) => id ?? []);
  const aliases = Object.keys(clauseAliases).flatMap((id): Diagnostic[] => {
    const path = ['clauseAliases', id];
    if (living.includes(id)) return [{ code: 'alias-living', args: { id, field: 'clauseAliases' }, path }];
    const { to, way } = followAlias(clauseAliases, id);
    if (to === undefined) return [{ code: 'alias-circle', args: { chain: way.join(' → ') }, path }];
    return living.includes(to)
      ? []
      : [{ code: 'alias-unknown', args: { id, to, nearest: nearest(to, living) ?? '' }, path }];
  });
  const unknown = Object.entries(moved).flatMap(([id, to]) =>
    [id, to]
      .filter((clause) => !living.includes(clause))
      .map((clause) => ({
        code: 'clause-unknown' as const,
        args: { id: document, clause, nearest: nearest(clause, living) ?? '' },
        path: ['moved', id],
      })),
  );
  return [...aliases, ...unknown];
}
