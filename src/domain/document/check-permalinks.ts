import type { Diagnostic } from '#domain/diagnostic/diagnostic.ts';
import { parentId } from '#domain/text/clause-id.ts';
import { clauseName } from '#domain/text/clause-name.ts';
import { distance, isNear } from '#domain/text/fingerprint.ts';
import { type PublishedId, publishedIds } from '#domain/text/ledger.ts';
import type { Document } from './document.ts';

/**
 * Takes a document and what was published of it; gives what would break a published link: an id that is no more and has
 * no alias, and one before which other words stand while its own stand elsewhere. Names the likely place of the words.
 * Reports an id that now stands before quite other words.
 */
export function checkPermalinks(
  { frontMatter, units }: Document,
  rows: readonly PublishedId[],
): Diagnostic[] {
  if (frontMatter.text === 'record') {
    return rows.length === 0 || frontMatter.textWithdrawn
      ? []
      : [{ code: 'permalink-text-vanished', args: { count: rows.length } }];
  }
  const { clauseAliases, moved } = frontMatter;
  const now = publishedIds(units);
  const living = new Map(now.map((unit) => [unit.id, unit.fingerprint]));
  const published = new Map(rows.map((row) => [row.id, row.fingerprint]));
  // What was like the words already when they were published has not come from their place.
  const likeliest = (row: PublishedId) =>
    nearestTo(
      row,
      now.filter((unit) => {
        const before = published.get(unit.id);
        return before === undefined || !isNear(before, row.fingerprint);
      }),
    );

  return rows.flatMap((row): Diagnostic[] => {
    const { id } = row;
    const print = living.get(id);
    const place = { id, name: clauseName(id) };
    if (print === undefined) {
      if (Object.hasOwn(clauseAliases, id)) return [];
      const to = likeliest(row) ?? nearestTo(row, now) ?? nearestParent(id, living);
      const args = { ...place, to: to ?? '', toName: to ? clauseName(to) : '' };
      return [{ code: 'permalink-vanished', args, path: ['clauseAliases'] }];
    }
    if (isNear(row.fingerprint, print)) return [];
    const to = likeliest(row);
    const line = units.find((unit) => unit.id === id)?.line ?? 1;
    if (to !== undefined)
      return moved[id]
        ? []
        : [{ code: 'permalink-moved', args: { ...place, to, toName: clauseName(to) }, line }];
    return [{ code: 'permalink-rewritten', args: place, line }];
  });
}

/** Where words stand that are those of a row, or are like them. */
function nearestTo(row: PublishedId, units: readonly PublishedId[]): string | undefined {
  const near = units
    .filter(({ id, fingerprint }) => id !== row.id && isNear(fingerprint, row.fingerprint))
    .map(({ id, fingerprint }) => ({ id, bits: distance(fingerprint, row.fingerprint) }))
    .sort((a, b) => a.bits - b.bits);
  return near[0]?.id;
}

function nearestParent(id: string, living: ReadonlyMap<string, unknown>): string | undefined {
  for (let parent = parentId(id); parent !== ''; parent = parentId(parent))
    if (living.has(parent)) return parent;
  return undefined;
}
