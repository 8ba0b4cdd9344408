import { numberWords, phrase } from '#search/shared/index-words.ts';
import type { Term } from '#search/shared/query.ts';
import type { SearchTables } from '#search/shared/search-tables.ts';
import type { Index, SearchSources } from '#search/sources/search-sources.ts';
import { better, type Match } from './answer.ts';
import { findRun } from './find-run.ts';

/** Why a document answers, and the words for it where they are not plain. */
export interface Reason {
  match: Match;
  label?: string;
}

/** Why each document holds a term, by row. */
export type Reasons = Map<number, Reason>;

/** Finds every document that holds a term, by index, texts and tables. */
export async function findTerm(term: Term, sources: SearchSources, tables: SearchTables): Promise<Reasons> {
  const { index } = sources;
  const { runs, number } = term;
  const rows = await rowsOf(index);
  const [texts, bearing, citing] = await Promise.all([
    Promise.all(runs.map((run) => findRun(run, sources, tables, rows))),
    number ? index.find(phrase(numberWords(number, 'n'))) : [],
    number ? index.find(phrase(numberWords(number, 'q'))) : [],
  ]);
  const reasons = tableReasons(term, tables);
  for (const { id } of bearing) add(reasons, rows.get(id) ?? -1, 'number');
  for (const { id } of citing) add(reasons, rows.get(id) ?? -1, 'cites');
  for (const [row, place] of texts.flatMap((found) => [...found])) add(reasons, row, place);
  return reasons;
}

/**
 * Reasons from the tables alone: the documents that have the term as a short name, or whose issuer it names.
 */
export function tableReasons(term: Term, tables: SearchTables): Reasons {
  const reasons: Reasons = new Map();
  for (const [row, label] of shortNamed(term, tables)) add(reasons, row, 'title', label);
  for (const [row, label] of issued(term, tables)) add(reasons, row, 'issuer', label);
  return reasons;
}

function add(reasons: Reasons, row: number, match: Match, label?: string): void {
  const known = reasons.get(row);
  if (known && better(known.match, match) === known.match) return;
  reasons.set(row, { match, ...(label && { label }) });
}

function shortNamed({ runs }: Term, { shortNames }: SearchTables): [number, string][] {
  const asked = runs[0]?.join('');
  return shortNames.flatMap(([name, row]) =>
    name === asked ? [[row, `简称“${name}”`] as [number, string]] : [],
  );
}

function issued(term: Term, { issuers, facets }: SearchTables): [number, string | undefined][] {
  const { values, rows } = facets.issuer;
  return term.issuers.flatMap((place) => {
    const issuer = issuers[place];
    const value = values.indexOf(issuer?.name ?? '');
    const parent = issuer?.officeOf === undefined ? undefined : issuers[issuer.officeOf];
    const isOffice = parent && term.issuers.includes(issuer?.officeOf ?? -1);
    const label = isOffice ? `${issuer?.name}发文` : undefined;
    return rows.flatMap((own, row) =>
      own.includes(value) ? [[row, label] as [number, string | undefined]] : [],
    );
  });
}

const rowsByList = new WeakMap<readonly string[], ReadonlyMap<string, number>>();

/** The rows of all documents by id; made once for each list of the index. */
export async function rowsOf(index: Index): Promise<ReadonlyMap<string, number>> {
  const ids = await index.ids();
  const rows = rowsByList.get(ids) ?? new Map(ids.map((id, row) => [id, row]));
  rowsByList.set(ids, rows);
  return rows;
}
