import type { Document } from '#domain/document/document.ts';
import { nextLedger } from '#domain/document/next-ledger.ts';
import { formatLedger, type Ledgers } from '#domain/text/ledger.ts';

/** A ledger that publishing would change. */
export interface LedgerChange {
  /** Id of the document. */
  id: string;
  /** The ledger as it would be. */
  text: string;
  /** What is new in it, for a person. */
  summary: string;
}

/** Takes documents and the ledgers of their library; gives a change for each document of which something is new, in order of id. */
export function ledgerChanges(documents: readonly Document[], ledgers: Ledgers): LedgerChange[] {
  return documents
    .flatMap((document) => {
      const { id } = document;
      const held = ledgers.get(id);
      const { rows, added, renewed } = nextLedger(document, held ?? []);
      const summary = [
        ...(held ? [] : ['新文件地址']),
        ...(added.length > 0 ? [`新增 ${added.length} 个：${added.join('、')}`] : []),
        ...(renewed.length > 0 ? [`文字有改动 ${renewed.length} 个：${renewed.join('、')}`] : []),
      ].join('；');
      return summary === '' ? [] : [{ id, text: formatLedger(rows), summary: `${id}  ${summary}` }];
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
