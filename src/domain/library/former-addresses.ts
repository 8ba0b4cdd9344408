import type { Document } from '#domain/document/document.ts';
import type { Ledgers } from '#domain/text/ledger.ts';
import type { Library } from './library.ts';

/** An address that was published and leads to a document's present one. */
export interface FormerAddress {
  id: string;
  to: Document;
  /** Ids of the clauses that were published there; each leads somewhere in the document. */
  clauses: string[];
}

/** Takes a library and its ledgers; gives the addresses that aliases keep. Without a ledger the document's present clauses stand for those published. */
export function formerAddresses(
  { documents }: Pick<Library, 'documents'>,
  ledgers: Ledgers,
): FormerAddress[] {
  return documents.flatMap((to) =>
    to.frontMatter.aliases.map((id) => ({
      id,
      to,
      clauses: ledgers.get(id)?.map((row) => row.id) ?? to.units.flatMap((unit) => unit.id ?? []),
    })),
  );
}
