import { documentIdPattern } from '#domain/document/schema/aliases.ts';

/** Says that pages of single clauses were published. Its name is no document's. */
export const clausePagesMark = '_clause-pages.txt';

/** The id of the document whose ledger has this name; undefined of any other name. */
export function ledgerOf(name: string): string | undefined {
  const id = name.endsWith('.tsv') ? name.slice(0, -'.tsv'.length) : '';
  return documentIdPattern.test(id) ? id : undefined;
}

/** The name that a ledger with a misspelt one should have; undefined where it names no document. */
export function likelyLedgerName(name: string): string | undefined {
  const expected = `${name
    .toLowerCase()
    .trim()
    .replace(/[^a-z0-9-].*$/, '')}.tsv`;
  return ledgerOf(expected) && expected;
}
