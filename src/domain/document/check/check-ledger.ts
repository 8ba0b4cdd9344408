import type { Diagnostic } from '#domain/diagnostic/diagnostic.ts';
import type { FullText } from '#domain/document/document.ts';
import { displacedIds } from '#domain/text/ledger/displaced-ids.ts';
import type { Ledgers, Published } from '#domain/text/ledger/ledger.ts';
import { lostRows } from '#domain/text/ledger/lost-rows.ts';
import { clauseName } from '#domain/text/names/clause-name.ts';

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
