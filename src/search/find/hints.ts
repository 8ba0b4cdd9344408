import { type Fold, foldOf } from '#search/shared/fold.ts';
import { pairs, phrase } from '#search/shared/index-words.ts';
import type { SearchText } from '#search/shared/passage.ts';
import type { Query } from '#search/shared/query.ts';
import { words } from '#search/shared/tokenise.ts';
import type { Found, SearchSources } from '#search/sources/search-sources.ts';
import { ifUnavailable } from '#search/sources/unavailable.ts';
import { combine } from './combine.ts';
import { corrections } from './corrections.ts';
import { findTerm, rowsOf } from './find-term.ts';
import { likeness } from './likeness.ts';
import { parseQuery } from './parse-query.ts';
import { unfoundWords } from './unfound-words.ts';

/** What may help where nothing was found. */
export interface Hints {
  /**
   * Whole words of the query that find nothing by themselves; none where only their combination finds
   * nothing.
   */
  missing: string[];
  /** A query near this one that finds documents, and how many. */
  corrected?: { typed: string; total: number };
  /** Titles and headings like the query, the most similar first. */
  nearest: Near[];
}

export interface Near {
  kind: 'title' | 'heading';
  /** The document. */
  id: string;
  /** eId of the clause that the heading begins. */
  clause?: string;
  words: string;
  /** The document's title. */
  title: string;
}

/** At most this many names, of this many documents. */
const mostShown = 5;
const mostRead = 8;
const leastLikeness = 0.25;
/** Other queries that are tried at most. */
const mostTried = 4;

/** Each pair of words costs a part of the index, so only the beginning of a pasted passage is looked at. */
const mostWords = 24;

/**
 * Looks for help in the index and a few texts, for a query that finds nothing; no hints where they do not
 * arrive.
 */
export const hintsFor = (query: Query, sources: SearchSources): Promise<Hints> =>
  ifUnavailable(readHints(query, sources), () => ({ missing: [], nearest: [] }));

async function readHints(query: Query, sources: SearchSources): Promise<Hints> {
  const run = query.terms.flatMap(({ runs }) => runs[0] ?? []).slice(0, mostWords);
  const { frequent, variants } = await sources.tables();
  const fold = foldOf(variants);
  const found = await Promise.all(
    pairs(run).map((pair) => (frequent.includes(pair) ? undefined : sources.index.find(phrase([pair])))),
  );
  const missing =
    query.terms.length > 1
      ? await missingTerms(query, sources)
      : unfoundWords(
          query.terms[0]?.text ?? '',
          fold,
          found.map((held) => held?.length === 0),
        );
  const [nearest, corrected] = await Promise.all([
    nearestTo(run, found, fold, sources),
    firstFinding(corrections(query, missing, fold).slice(0, mostTried), sources),
  ]);
  return { missing, nearest, ...(corrected && { corrected }) };
}

/** The first of some queries that finds documents. */
async function firstFinding(
  candidates: readonly string[],
  sources: SearchSources,
): Promise<Hints['corrected']> {
  const tables = await sources.tables();
  for (const typed of candidates) {
    const found = await combine(parseQuery(typed, tables), tables.titleEnds, (term) =>
      findTerm(term, sources, tables),
    );
    if (found.size > 0) return { typed, total: found.size };
  }
  return undefined;
}

async function missingTerms({ terms }: Query, sources: SearchSources): Promise<string[]> {
  const tables = await sources.tables();
  const found = await Promise.all(terms.map((term) => findTerm(term, sources, tables)));
  return terms.flatMap(({ text }, i) => (found[i]?.size === 0 ? [text] : []));
}

/**
 * The documents that hold each pair of neighbours; undefined for a frequent pair, which says nothing about
 * what is near.
 */
type HeldBy = readonly (Found[] | undefined)[];

/** Ranks the titles and headings of the documents that share most of them with the run. */
async function nearestTo(
  run: readonly string[],
  found: HeldBy,
  fold: Fold,
  sources: SearchSources,
): Promise<Near[]> {
  const [{ headingEnds }, rows] = await Promise.all([sources.tables(), rowsOf(sources.index)]);
  const shares = new Map<string, number>();
  for (const documents of found.filter((held) => held !== undefined))
    for (const { id, at } of documents)
      if (at < (headingEnds[rows.get(id) ?? -1] ?? 0))
        shares.set(id, (shares.get(id) ?? 0) + 1 / documents.length);
  const best = [...shares].sort(([, a], [, b]) => b - a).slice(0, mostRead);
  const texts = await Promise.all(best.map(([id]) => sources.text(id)));
  return texts
    .flatMap(namesIn)
    .map((near) => ({ near, like: likeness(run, words(near.words, fold)) }))
    .filter(({ like }) => like >= leastLikeness)
    .sort((a, b) => b.like - a.like)
    .slice(0, mostShown)
    .map(({ near }) => near);
}

const namesIn = ({ id, title, passages }: SearchText): Near[] => [
  { kind: 'title', id, words: title, title },
  ...passages.flatMap(({ id: clause, text, markerEnd = 0, headingEnd }): Near[] =>
    clause && headingEnd
      ? [
          {
            kind: 'heading',
            id,
            clause,
            words: text.slice(markerEnd, headingEnd).replace(/[。；]$/, ''),
            title,
          },
        ]
      : [],
  ),
];
