import type { Diagnostic } from '#domain/diagnostic/diagnostic.ts';
import { type Document, type FullText, unitsOf } from '#domain/document/document.ts';
import { nextLedger } from '#domain/document/next-ledger.ts';
import { isNumbered, lastStep } from '#domain/text/clause-id.ts';
import { type Clause, clausesOf } from '#domain/text/clauses.ts';
import { type ClausePagesMark, formatMark } from '#domain/text/ledger/clause-pages-mark.ts';
import type { Ledgers } from '#domain/text/ledger/ledger.ts';
import { levels } from '#domain/text/level.ts';
import { isMany } from '#domain/text/outline/many-articles.ts';
import type { Library } from './library.ts';

/** What decides which clauses have pages: the library's setting, and what was published. */
export interface ClausePageRules {
  /** The library has such pages. */
  on: boolean;
  ledgers: Ledgers;
  /** undefined where none were published. */
  mark: ClausePagesMark | undefined;
}

/**
 * The clauses of a document that have pages of their own: all numbered ones or, in a statute, its articles
 * and the divisions that hold them. A text with more than 300 articles has none. An author may decide
 * otherwise, and published pages stay.
 */
export const clausesWithPages = (document: Document, rules: ClausePageRules): Clause[] =>
  rules.on && document.text === 'full' && hasPages(document, rules) ? clausesOf(document.units) : [];

const hasPages = (document: FullText, rules: ClausePageRules): boolean =>
  document.frontMatter.clausePages ??
  hadPages(document, rules) ??
  !isMany(articlesIn(document.units.flatMap(({ start }) => start?.id ?? [])));

/**
 * Whether clauses had pages when the document was published; undefined if it was not, or if no clause had any
 * then.
 */
function hadPages({ id, frontMatter }: Document, { ledgers, mark }: ClausePageRules): boolean | undefined {
  if (!mark) return undefined;
  const published = [id, ...frontMatter.aliases].find((one) => ledgers.get(one)?.length);
  if (published === undefined) return undefined;
  return mark.get(published) ?? usually((ledgers.get(published) ?? []).map((row) => row.id));
}

const usually = (ids: readonly string[]): boolean => !isMany(articlesIn(ids));

const articlesIn = (ids: readonly string[]): number =>
  ids.filter((id) => lastStep(id).element === levels.article.prefix).length;

/** Reports published addresses that vanish if the library turns pages of clauses off. */
export function checkClausePages({ ledgers, mark }: Omit<ClausePageRules, 'on'>): Diagnostic[] {
  if (!mark) return [];
  const [example, ...more] = [...ledgers].flatMap(([id, rows]) => {
    const ids = rows.map((row) => row.id);
    return (mark.get(id) ?? usually(ids))
      ? ids.filter(isNumbered).map((clause) => `/documents/${id}/${clause}/`)
      : [];
  });
  if (example === undefined) return [];
  const path = ['features', 'clausePages'];
  return [{ code: 'clause-pages-vanished', args: { example, count: more.length + 1 }, path }];
}

/** Reports documents whose front matter takes away pages that were published. */
export const checkOwnClausePages = (
  { documents }: Pick<Library, 'documents'>,
  rules: ClausePageRules,
): (Diagnostic & { document: string })[] =>
  documents.flatMap((document) => {
    const takes = document.text === 'full' && document.frontMatter.clausePages === false;
    if (!rules.on || !takes || !hadPages(document, rules)) return [];
    const [example, ...more] = clausesOf(document.units).map(({ id }) => `/documents/${document.id}/${id}/`);
    if (example === undefined) return [];
    const args = { example, count: more.length + 1 };
    return [{ code: 'clause-pages-withdrawn', args, path: ['clausePages'], document: document.id }];
  });

/**
 * The mark that publishing the library as it is would leave: a line for the first page of a clause, and one
 * for each document whose ledger would not say whether its clauses have pages.
 */
export function nextMark(
  { documents }: Pick<Library, 'documents'>,
  rules: ClausePageRules,
): ClausePagesMark | undefined {
  if (!rules.on) return rules.mark;
  const own = documents.flatMap((document): [string, boolean][] => {
    if (document.text !== 'full' || clausesOf(document.units).length === 0) return [];
    const has = hasPages(document, rules);
    const ids = nextLedger(document, rules.ledgers).rows.map((row) => row.id);
    const said = rules.mark?.get(document.id) ?? usually(ids);
    return has === said ? [] : [[document.id, has]];
  });
  const some = documents.some((document) => clausesOf(unitsOf(document)).length > 0);
  if (own.length === 0 && (rules.mark || !some)) return rules.mark;
  return new Map([...(rules.mark ?? []), ...own]);
}

/** The lines of the mark that are not registered yet. */
export function newClausePages(library: Pick<Library, 'documents'>, rules: ClausePageRules): string[] {
  const lines = (mark: ClausePagesMark | undefined) => (mark ? formatMark(mark).trimEnd().split('\n') : []);
  const held = new Set(lines(rules.mark));
  return lines(nextMark(library, rules)).filter((line) => !held.has(line));
}
