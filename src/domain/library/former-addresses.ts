import { type Document, unitsOf } from '#domain/document/document.ts';
import type { Ledgers } from '#domain/text/ledger/ledger.ts';
import type { Library } from './library.ts';

/** An address that was published and leads to a document's present one. */
export interface FormerAddress {
  id: string;
  to: Document;
  /** Ids of the clauses that were published there; each leads somewhere in the document. */
  clauses: string[];
}

/**
 * Former addresses that aliases keep. Without a ledger, the document's present clauses stand in for the
 * published ones.
 */
export function formerAddresses(
  { documents }: Pick<Library, 'documents'>,
  ledgers: Ledgers,
): FormerAddress[] {
  return documents.flatMap((to) =>
    to.frontMatter.aliases.map((id) => ({
      id,
      to,
      clauses: ledgers.get(id)?.map((row) => row.id) ?? unitsOf(to).flatMap((unit) => unit.id ?? []),
    })),
  );
}
