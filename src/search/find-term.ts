import { better, type Match } from './answer.ts';
import { findRun } from './find-run.ts';
import { numberWords, phrase } from './index-words.ts';
import type { Term } from './query.ts';
import type { Index, SearchSources } from './search-sources.ts';
import type { SearchTables } from './search-tables.ts';

/** Why a document answers, and the words for it where they are not plain. */
export interface Reason {
  match: Match;
  label?: string | undefined;
}

/** Why each document holds a term, by row. */
export type Reasons = Map<number, Reason>;

/** Takes a term; asks index, texts and tables, and gives every document that holds it. */
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

/** Takes a term; gives the documents that have it as a short name, or whose issuer it names: what the tables say alone. */
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

function issued(term: Term, { bodies, facets }: SearchTables): [number, string | undefined][] {
  const { values, rows } = facets.issuer;
  return term.bodies.flatMap((place) => {
    const body = bodies[place];
    const value = values.indexOf(body?.name ?? '');
    const parent = body?.officeOf === undefined ? undefined : bodies[body.officeOf];
    const isOffice = parent && term.bodies.includes(body?.officeOf ?? -1);
    const label = isOffice ? `${body?.name}发文` : undefined;
    return rows.flatMap((own, row) =>
      own.includes(value) ? [[row, label] as [number, string | undefined]] : [],
    );
  });
}

const rowMaps = new WeakMap<Index, Promise<Map<string, number>>>();

/** Takes an index; gives the rows of all documents by their ids. */
export function rowsOf(index: Index): Promise<Map<string, number>> {
  const known = rowMaps.get(index);
  if (known) return known;
  const rows = index.ids().then((ids) => new Map(ids.map((id, row) => [id, row])));
  rowMaps.set(index, rows);
  rows.catch(() => rowMaps.delete(index));
  return rows;
}
