import { isCounted, parentId } from '#domain/text/clause-id.ts';
import type { Unit } from '#domain/text/structure.ts';
import { type Published, publishedIds } from './ledger.ts';
import { missingIds } from './missing-ids.ts';

/** A row that a ledger must have held, since it holds others that cannot be there without it. */
export interface LostRow {
  id: string;
  /** What the id belongs to; undefined where that is gone too. */
  unit?: Unit;
  /** The row as it would be written today; undefined where more than one paragraph may be the one. */
  row?: string;
}

/**
 * The rows that the ledger of a text has provably lost. Paragraphs are counted without a gap when they are
 * first published, and so are those put in later (`p_2-1`): a missing number was given once, unless an alias
 * retired it. A clause is published together with what stands in it. Nothing else is certain: a clause
 * without a row between two with rows may be new, and so may what follows the last row.
 */
export function lostRows(units: readonly Unit[], { rows, retired }: Published): LostRow[] {
  const published = rows.map(({ id }) => id);
  const held = new Set([...published, ...retired]);
  const unheld = new Map(units.flatMap((unit) => (unit.id && !held.has(unit.id) ? [[unit.id, unit]] : [])));
  const holders = new Set(published.flatMap(ancestorsOf));
  const clauses = [...unheld].flatMap(([id, unit]) =>
    unit.start && holders.has(id) ? [{ id, unit, row: rowOf(unit) }] : [],
  );
  const missing = missingIds(published, { held: (id) => held.has(id), living: (id) => unheld.has(id) });
  const unclear = clausesWithNew(unheld.keys(), new Set(missing));
  const paragraphs = missing.map((id): LostRow => {
    const unit = unheld.get(id);
    return unit ? { id, unit, ...(!unclear.has(parentId(id)) && { row: rowOf(unit) }) } : { id };
  });
  return [...clauses, ...paragraphs];
}

/** Where a new paragraph stands among those whose rows are lost, any of them may be the new one. */
const clausesWithNew = (unheld: Iterable<string>, missing: ReadonlySet<string>): Set<string> =>
  new Set([...unheld].filter((id) => isCounted(id) && !missing.has(id)).map(parentId));

const rowOf = (unit: Unit): string =>
  publishedIds([unit])
    .map(({ id, fingerprint }) => `${id}\t${fingerprint}`)
    .join();

function ancestorsOf(id: string): string[] {
  const parent = parentId(id);
  return parent === '' ? [] : [parent, ...ancestorsOf(parent)];
}
