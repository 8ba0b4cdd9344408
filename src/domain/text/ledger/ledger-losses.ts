import type { Diagnostic } from '#domain/diagnostic/diagnostic.ts';
import { clauseName } from '#domain/text/names/clause-name.ts';
import type { ClausePagesMark } from './clause-pages-mark.ts';
import { exchangedWords } from './exchanged-words.ts';
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
