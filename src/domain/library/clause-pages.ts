import type { Diagnostic } from '#domain/diagnostic/diagnostic.ts';
import { unitsOf } from '#domain/document/document.ts';
import { isNumbered } from '#domain/text/clause-id.ts';
import { clausesOf } from '#domain/text/clauses.ts';
import type { Ledgers } from '#domain/text/ledger/ledger.ts';
import type { Library } from './library.ts';

/** What was published of a library. */
interface PublishedPages {
  ledgers: Ledgers;
  /** Numbered clauses had pages of their own. */
  clausePages: boolean;
}

/** The addresses that a library which leaves out the pages of clauses takes away. */
export function checkClausePages({ ledgers, clausePages }: PublishedPages): Diagnostic[] {
  const [example, ...more] = [...ledgers].flatMap(([id, rows]) =>
    rows.filter((row) => isNumbered(row.id)).map((row) => `/documents/${id}/${row.id}/`),
  );
  if (!clausePages || example === undefined) return [];
  const path = ['features', 'clausePages'];
  return [{ code: 'clause-pages-vanished', args: { example, count: more.length + 1 }, path }];
}

/** The kind of address that a library publishes with its first page of a clause, until that is registered. */
export const newClausePages = (
  { documents }: Pick<Library, 'documents'>,
  { clausePages }: Pick<PublishedPages, 'clausePages'>,
): string[] =>
  !clausePages && documents.some((document) => clausesOf(unitsOf(document)).length > 0)
    ? ['/documents/<文件>/<条款>/']
    : [];
