import { type Document, unitsOf } from '#domain/document/document.ts';
import { aliasFollower } from '#domain/document/schema/aliases.ts';
import { isNumbered, parentId } from '#domain/text/clause-id.ts';
import type { Ledgers } from '#domain/text/ledger/ledger.ts';
import { type ClausePageRules, clausesWithPages } from './clause-pages.ts';
import type { Library } from './library.ts';

/** A clause whose own page was published at an address that no longer belongs to a clause. */
export interface FormerClause {
  /** Of the document and the clause, as published. */
  id: string;
  clause: string;
  to: Document;
  /** The numbered clause where its words stand now; undefined where only the whole text can be named. */
  now: string | undefined;
}

/** Former pages of clauses that aliases of documents and of clauses keep. */
export function formerClauses(library: Pick<Library, 'documents'>, rules: ClausePageRules): FormerClause[] {
  const { ledgers } = rules;
  const renamed = formerAddresses(library, ledgers);
  const renumbered = library.documents.map((to) => ({ id: to.id, to, clauses: [] }));
  return [...renamed, ...renumbered].flatMap(({ id, to, clauses }) => {
    const aliases = to.text === 'full' ? to.frontMatter.clauseAliases : {};
    const follow = aliasFollower(aliases);
    // A code without pages has no former ones.
    if (to.text === 'full' && to.units.some(({ start }) => start) && clausesWithPages(to, rules).length === 0)
      return [];
    const pages = new Set(clausesWithPages(to, rules).map((clause) => clause.id));
    return [...new Set([...clauses, ...Object.keys(aliases)])]
      .filter((clause) => isNumbered(clause) && !(id === to.id && pages.has(clause)))
      .map((clause) => ({ id, clause, to, now: pageOf(follow(clause) ?? '', pages) }));
  });
}

/** The clause itself, or the nearest that holds it. */
function pageOf(clause: string, pages: ReadonlySet<string>): string | undefined {
  if (clause === '' || pages.has(clause)) return clause || undefined;
  return pageOf(parentId(clause), pages);
}

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
