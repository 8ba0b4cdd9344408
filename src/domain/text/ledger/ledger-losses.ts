import type { Diagnostic } from '#domain/diagnostic/diagnostic.ts';
import { isCounted, parentId } from '#domain/text/clause-id.ts';
import { clauseName } from '#domain/text/names/clause-name.ts';
import type { ClausePagesMark } from './clause-pages-mark.ts';
import { isNear } from './fingerprint.ts';
import type { Ledgers, PublishedId } from './ledger.ts';

/** What a library has published, as its folder of ledgers says. */
export interface PublishedState {
  ledgers: Ledgers;
  /** Numbered clauses had pages of their own; undefined where they had none. */
  mark: ClausePagesMark | undefined;
}

/** A loss, and the document whose ledger has it; none where the folder has it. */
export type LedgerLoss = Diagnostic & { ledger?: string };

/**
 * What a folder of ledgers has lost since an earlier state: itself, ledgers, rows, and words that stand
 * before another id. New fingerprints of corrected words are no loss. `since` names the earlier state to a
 * person.
 */
export function ledgerLosses(before: PublishedState, now: PublishedState, since: string): LedgerLoss[] {
  const held = [...before.ledgers].toSorted(([a], [b]) => (a < b ? -1 : 1));
  if (held.length > 0 && now.ledgers.size === 0 && !now.mark)
    return [{ code: 'ledger-folder-gone', args: { since, count: held.length } }];
  const added = [...now.ledgers].filter(([id]) => !before.ledgers.has(id));
  const mark: LedgerLoss[] =
    before.mark && hasLost(before.mark, now.mark) ? [{ code: 'ledger-mark-gone', args: { since } }] : [];
  return [
    ...mark,
    ...held.flatMap(([ledger, rows]): LedgerLoss[] => {
      const rest = now.ledgers.get(ledger);
      const lost = rest ? lossesOf(rows, rest, since) : [ledgerGone(ledger, rows, added, since)];
      return lost.map((loss) => ({ ...loss, ledger }));
    }),
  ];
}

/** Whether the mark itself is gone, or a document whose clauses had pages. */
const hasLost = (before: ClausePagesMark, now: ClausePagesMark | undefined): boolean =>
  !now || [...before].some(([id, has]) => has && !now.get(id));

function lossesOf(rows: readonly PublishedId[], rest: readonly PublishedId[], since: string): Diagnostic[] {
  const held = new Set(rest.map(({ id }) => id));
  const gone = rows
    .filter(({ id }) => !held.has(id))
    .map(
      ({ id, fingerprint }): Diagnostic => ({
        code: 'ledger-row-gone',
        args: { since, id, name: clauseName(id), row: `${id}\t${fingerprint}` },
      }),
    );
  const exchanged = exchangedWords(rows, rest).map(
    ({ id, fingerprint, other }): Diagnostic => ({
      code: 'ledger-words-exchanged',
      args: { since, id, name: clauseName(id), other, row: `${id}\t${fingerprint}` },
    }),
  );
  return [...gone, ...exchanged];
}

/** A later ledger that holds all its rows is likely the same one, renamed. */
function ledgerGone(
  ledger: string,
  rows: readonly PublishedId[],
  added: readonly (readonly [string, readonly PublishedId[]])[],
  since: string,
): Diagnostic {
  const renamed = added.find(([, others]) => {
    const ids = new Set(others.map(({ id }) => id));
    return rows.length > 0 && rows.every(({ id }) => ids.has(id));
  });
  return {
    code: 'ledger-gone',
    args: { since, ledger: `permalinks/${ledger}.tsv`, count: rows.length, to: renamed?.[0] ?? '' },
  };
}

/** A row whose fingerprint has become that of other words, and the id that those words had. */
export interface ExchangedWords extends PublishedId {
  other: string;
}

/**
 * Finds the former rows of paragraphs that have exchanged their words in later rows. Publishing cannot do
 * that to a paragraph without a number, which keeps its id by its words. Numbered clauses are left out: their
 * numbers can shift.
 */
function exchangedWords(before: readonly PublishedId[], now: readonly PublishedId[]): ExchangedWords[] {
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
