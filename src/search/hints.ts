import { findTerm, rowsOf } from './find-term.ts';
import { type Fold, foldOf } from './fold.ts';
import { pairs, phrase } from './index-words.ts';
import { likeness } from './likeness.ts';
import type { Query } from './query.ts';
import type { Found, SearchSources } from './search-sources.ts';
import type { SearchText } from './search-text.ts';
import { words } from './tokenise.ts';
import { unfoundWords } from './unfound-words.ts';

/** What helps where nothing was found. */
export interface Hints {
  /** Of what was typed, the words that find nothing by themselves, whole ones; none where only their meeting finds nothing. */
  missing: string[];
  /** Titles and headings like it, the likest first. */
  nearest: Near[];
}

export interface Near {
  kind: 'title' | 'heading';
  /** The document. */
  id: string;
  /** eId of the clause that the heading begins. */
  clause?: string | undefined;
  words: string;
  /** The document's title. */
  title: string;
}

/** At most so many titles and headings, of so many documents, and only those that share so much with what was typed. */
const mostShown = 5;
const mostRead = 8;
const leastLikeness = 0.25;

/** Each two words cost a part of the index: of a pasted passage no more than its beginning is looked at. */
const mostWords = 24;

/** Takes a query that finds nothing; gives what may help, from the index and a few texts. What cannot be read is left out. */
export async function hintsFor(query: Query, sources: SearchSources): Promise<Hints> {
  const run = query.terms.flatMap(({ runs }) => runs[0] ?? []).slice(0, mostWords);
  try {
    const { frequent, variants } = await sources.tables();
    const fold = foldOf(variants);
    const found = await Promise.all(
      pairs(run).map((pair) => (frequent.includes(pair) ? undefined : sources.index.find(phrase([pair])))),
    );
    const [missing, nearest] = await Promise.all([
      query.terms.length > 1
        ? missingTerms(query, sources)
        : unfoundWords(
            query.terms[0]?.text ?? '',
            fold,
            found.map((held) => held?.length === 0),
          ),
      nearestTo(run, found, fold, sources),
    ]);
    return { missing, nearest };
  } catch {
    return { missing: [], nearest: [] };
  }
}

async function missingTerms({ terms }: Query, sources: SearchSources): Promise<string[]> {
  const tables = await sources.tables();
  const found = await Promise.all(terms.map((term) => findTerm(term, sources, tables)));
  return terms.flatMap(({ text }, i) => (found[i]?.size === 0 ? [text] : []));
}

/** What holds each two words; undefined for frequent ones, which say nothing of what is near. */
type HeldBy = readonly (Found[] | undefined)[];

/** Of the documents whose titles and headings share most with the run, those that are like it. */
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
