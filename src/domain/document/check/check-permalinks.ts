import type { Diagnostic } from '#domain/diagnostic/diagnostic.ts';
import type { Document, FullText } from '#domain/document/document.ts';
import { parentId } from '#domain/text/clause-id.ts';
import { displacedIds } from '#domain/text/ledger/displaced-ids.ts';
import { distance, isNear } from '#domain/text/ledger/fingerprint.ts';
import { type Ledgers, type Published, type PublishedId, publishedIds } from '#domain/text/ledger/ledger.ts';
import { lostRows } from '#domain/text/ledger/lost-rows.ts';
import { clauseName } from '#domain/text/names/clause-name.ts';

/**
 * Reports what would break a published link: an id that vanished without an alias, one whose words now stand
 * elsewhere (both with the likely new place), and one that now bears quite different words. A record breaks
 * all links to its former text, unless it says that the text was withdrawn.
 */
export function checkPermalinks(document: Document, rows: readonly PublishedId[]): Diagnostic[] {
  if (rows.length === 0) return [];
  if (document.text === 'full') return checkClauses(document, rows);
  return document.frontMatter.textWithdrawn
    ? []
    : [{ code: 'permalink-text-vanished', args: { count: rows.length } }];
}

function checkClauses({ frontMatter, units }: FullText, rows: readonly PublishedId[]): Diagnostic[] {
  const { clauseAliases, moved } = frontMatter;
  const now = publishedIds(units);
  const living = new Map(now.map((unit) => [unit.id, unit.fingerprint]));
  const published = new Map(rows.map((row) => [row.id, row.fingerprint]));
  // A passage that was already like these words when they were published did not come from their place.
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

/** Where the words of a row, or words like them, stand now. */
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

/** Reports faults in a text's ledger that the text or the other rows reveal. */
export function checkLedger(
  { id: document, frontMatter, units }: FullText,
  published: Published,
  ledgers: Ledgers,
): Diagnostic[] {
  const name = [document, ...frontMatter.aliases].find((one) => ledgers.get(one)?.length) ?? document;
  const ledger = `permalinks/${name}.tsv`;
  const lost = lostRows(units, published).map(
    ({ id, unit, row = '' }): Diagnostic => ({
      code: 'ledger-row-lost',
      args: { ledger, id, name: clauseName(id), row },
      line: unit?.line ?? 1,
    }),
  );
  const displaced = displacedIds(units, published.rows).map(
    ({ id, unit, other, exchanged }): Diagnostic => ({
      code: exchanged ? 'ledger-ids-exchanged' : 'permalink-reordered',
      args: { ledger, id, name: clauseName(id), other, otherName: clauseName(other) },
      line: unit.line,
    }),
  );
  return [...lost, ...displaced];
}
