import { nextLedger } from '#domain/document/next-ledger.ts';
import { newClausePages, nextMark } from '#domain/library/clause-pages.ts';
import { formatMark } from '#domain/text/ledger/clause-pages-mark.ts';
import { formatLedger } from '#domain/text/ledger/ledger.ts';
import type { LoadedLibrary } from '#site/read/load-library.ts';
import { clausePagesMark } from '#site/read/read-ledgers.ts';

/** A file in the folder of ledgers that publishing would change. */
export interface LedgerChange {
  /** Its name. */
  file: string;
  /** What it would hold. */
  text: string;
  /** What is new in it, for a person. */
  summary: string;
}

type Loaded = Pick<LoadedLibrary, 'library' | 'ledgers' | 'clausePages'>;

/**
 * A change for each document with new addresses, in order of id, and one when clauses get pages of their own.
 */
export function ledgerChanges({ library, ledgers, clausePages }: Loaded): LedgerChange[] {
  const pages = newClausePages(library, clausePages);
  const mark = {
    file: clausePagesMark,
    text: formatMark(nextMark(library, clausePages) ?? new Map()),
    summary: `有编号条款的单独页面  ${pages.join('；')}`,
  };
  const changes = library.documents
    .flatMap((document) => {
      const { id } = document;
      const { rows, added, renewed } = nextLedger(document, ledgers);
      const summary = [
        ...(ledgers.has(id) ? [] : ['新文件地址']),
        ...(added.length > 0 ? [`新增 ${added.length} 个：${added.join('、')}`] : []),
        ...(renewed.length > 0 ? [`文字有改动 ${renewed.length} 个：${renewed.join('、')}`] : []),
      ].join('；');
      return summary === ''
        ? []
        : [{ file: `${id}.tsv`, text: formatLedger(rows), summary: `${id}  ${summary}` }];
    })
    .sort((a, b) => (a.file < b.file ? -1 : 1));
  return [...changes, ...(pages.length > 0 ? [mark] : [])];
}
