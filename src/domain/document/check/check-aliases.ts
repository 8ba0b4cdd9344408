import type { Diagnostic } from '#domain/diagnostic/diagnostic.ts';
import { nearest } from '#domain/diagnostic/nearest.ts';
import type { FullText } from '#domain/document/document.ts';
import { aliasFollower, circleOf } from '#domain/document/schema/aliases.ts';

/** Reports aliases of clauses whose id is still in use, that lead in a circle, or that lead to no clause. */
export function checkAliases({ id: document, frontMatter, units }: FullText): Diagnostic[] {
  const { clauseAliases, moved } = frontMatter;
  const ids = units.flatMap(({ id }) => id ?? []);
  const living = new Set(ids);
  const follow = aliasFollower(clauseAliases);
  const likely = new Map<string, string>();
  const aliases = Object.keys(clauseAliases).flatMap((id): Diagnostic[] => {
    const path = ['clauseAliases', id];
    if (living.has(id)) return [{ code: 'alias-living', args: { id, field: 'clauseAliases' }, path }];
    const to = follow(id);
    if (to === undefined)
      return [{ code: 'alias-circle', args: { chain: circleOf(clauseAliases, id) }, path }];
    return living.has(to) ? [] : [{ code: 'alias-unknown', args: { id, to, nearest: nearestTo(to) }, path }];
  });
  const unknown = Object.entries(moved).flatMap(([id, to]) =>
    [id, to]
      .filter((clause) => !living.has(clause))
      .map((clause) => ({
        code: 'clause-unknown' as const,
        args: { id: document, clause, nearest: nearestTo(clause) },
        path: ['moved', id],
      })),
  );
  return [...aliases, ...unknown];

  /** Cached: many aliases may lead to one place that does not exist. */
  function nearestTo(id: string): string {
    const found = likely.get(id) ?? nearest(id, ids) ?? '';
    likely.set(id, found);
    return found;
  }
}
