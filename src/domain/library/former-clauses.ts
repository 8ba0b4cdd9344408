import { followAlias } from '#domain/document/aliases.ts';
import type { Document } from '#domain/document/document.ts';
import { parentId, readClauseId } from '#domain/text/clause-id.ts';
import { clausesOf } from '#domain/text/clauses.ts';
import type { Ledgers } from '#domain/text/ledger.ts';
import { formerAddresses } from './former-addresses.ts';
import type { Library } from './library.ts';

/** A clause whose own page was published at an address that is no clause's any more. */
export interface FormerClause {
  /** Of the document and the clause, as published. */
  id: string;
  clause: string;
  to: Document;
  /** The numbered clause where its words stand now; undefined where only the whole text can be named. */
  now: string | undefined;
}

/** Takes a library and its ledgers; gives the pages of clauses that aliases of documents and of clauses keep. */
export function formerClauses(library: Pick<Library, 'documents'>, ledgers: Ledgers): FormerClause[] {
  const renamed = formerAddresses(library, ledgers);
  const renumbered = library.documents.map((to) => ({ id: to.id, to, clauses: [] }));
  return [...renamed, ...renumbered].flatMap(({ id, to, clauses }) => {
    const aliases = to.frontMatter.text === 'full' ? to.frontMatter.clauseAliases : {};
    const pages = new Set(clausesOf(to.units).map((clause) => clause.id));
    return [...new Set([...clauses, ...Object.keys(aliases)])]
      .filter((clause) => hadPage(clause) && !(id === to.id && pages.has(clause)))
      .map((clause) => ({ id, clause, to, now: pageOf(followAlias(aliases, clause).to ?? '', pages) }));
  });
}

const unnumbered = new Set(['p', 'preamble', 'closing']);

const hadPage = (clause: string) => !unnumbered.has(readClauseId(clause).at(-1)?.element ?? '');

/** The clause itself, or the nearest that holds it. */
function pageOf(clause: string, pages: ReadonlySet<string>): string | undefined {
  if (clause === '' || pages.has(clause)) return clause || undefined;
  return pageOf(parentId(clause), pages);
}
