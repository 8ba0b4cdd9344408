import { isCounted, parentId } from '#domain/text/clause-id.ts';
import { isNear } from './fingerprint.ts';
import type { PublishedId } from './ledger.ts';

/** A row whose fingerprint has become that of other words, and the id that those words had. */
export interface ExchangedWords extends PublishedId {
  other: string;
}

/**
 * Finds the former rows of paragraphs that have exchanged their words in later rows. Publishing cannot do
 * that to a paragraph without a number, which keeps its id by its words. Numbered clauses are left out: their
 * numbers can shift.
 */
export function exchangedWords(
  before: readonly PublishedId[],
  now: readonly PublishedId[],
): ExchangedWords[] {
  const today = new Map(now.map(({ id, fingerprint }) => [id, fingerprint]));
  const left = before.filter(({ id, fingerprint }) => {
    const own = today.get(id);
    return isCounted(id) && own !== undefined && !isNear(own, fingerprint);
  });
  const series = Map.groupBy(left, ({ id }) => parentId(id));
  return left.flatMap((row) => {
    const others = series.get(parentId(row.id)) ?? [];
    const own = today.get(row.id) ?? '';
    const giver = others.some(({ fingerprint }) => isNear(fingerprint, own));
    const taker = others.find(({ id }) => isNear(today.get(id) ?? '', row.fingerprint));
    return giver && taker ? [{ ...row, other: taker.id }] : [];
  });
}
