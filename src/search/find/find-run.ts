import { type Fold, foldOf } from '#search/shared/fold.ts';
import { longestWithout, pairs, phrase } from '#search/shared/index-words.ts';
import type { SearchText } from '#search/shared/passage.ts';
import type { SearchTables } from '#search/shared/search-tables.ts';
import { tokenise } from '#search/shared/tokenise.ts';
import { fileCount, fileOf, frequentName, rowsWith } from '#search/shared/word-rows.ts';
import type { Found, SearchSources } from '#search/sources/search-sources.ts';
import { ifUnavailable } from '#search/sources/unavailable.ts';
import { findRuns } from '#search/text/scan.ts';
import type { Match } from './answer.ts';

/** Where in a document a run stands, the best place of it. */
type Place = Extract<Match, 'name' | 'title' | 'heading' | 'text'>;

/**
 * How many words of a long run are asked for first; then about twice as many, while too many documents hold
 * them.
 */
const askedFirst = 3;
/**
 * How many documents are read at most to see whether they hold the rest of a run. A page of results reads as
 * many anyway.
 */
const readAtOnce = 20;

/**
 * Finds the documents that hold a run of words, by row, and where in them. Each pair of words costs a part of
 * the index, a large one if the pair is frequent. So a long run, or one with frequent pairs, is looked up by
 * a piece of it, and the texts of the few documents that hold the piece tell the rest.
 */
export async function findRun(
  run: readonly string[],
  sources: Pick<SearchSources, 'index' | 'text' | 'wordRows'>,
  tables: SearchTables,
  rows: ReadonlyMap<string, number>,
): Promise<Map<number, Place>> {
  const { index } = sources;
  const rowOf = (id: string) => rows.get(id) ?? -1;
  const words = pairs(run);
  const frequent = new Set(tables.frequent);
  if (words.length === 0) return findWord(run[0] ?? '', sources, tables);
  if (words.length === 1 && frequent.has(words[0] ?? ''))
    return findWord(frequentName(words[0] ?? ''), sources, tables);
  for (const piece of piecesOf(run, frequent)) {
    const found = await index.find(phrase(pairs(piece)));
    if (found.length > readAtOnce) continue;
    const places = await readPlaces(run, found, sources, foldOf(tables.variants));
    if (places) return new Map([...places].map(([id, place]) => [rowOf(id), place]));
  }
  const found = await index.find(phrase(words));
  return new Map(
    found.map(({ id, at }) => [rowOf(id), placeAt(tables, rowOf(id), { at, length: words.length })]),
  );
}

/**
 * Reads documents to place a run in them; `undefined` where a text does not arrive, so that the index must
 * tell.
 */
async function readPlaces(
  run: readonly string[],
  found: readonly Found[],
  { text }: Pick<SearchSources, 'text'>,
  fold: Fold,
): Promise<Map<string, Place> | undefined> {
  const reading = found.map(async ({ id }) => [id, placeIn(await text(id), run, fold)] as const);
  const read = await ifUnavailable(Promise.all(reading), () => undefined);
  return read && new Map(read.flatMap(([id, place]) => (place ? [[id, place]] : [])));
}

async function findWord(
  word: string,
  { wordRows }: Pick<SearchSources, 'wordRows'>,
  { titleEnds }: SearchTables,
): Promise<Map<number, Place>> {
  const files = fileCount(titleEnds.length);
  if (files === 0) return new Map();
  const places = ['title', 'heading', 'text'] as const;
  const lists = rowsWith(await wordRows(fileOf(word, files)), word);
  return new Map(lists.flatMap((rows, i) => rows.map((row) => [row, places[i] ?? 'text'] as const)));
}

/** Tells from the place of its first word in a record what a phrase stands in. */
function placeAt(
  { titleEnds, headingEnds }: SearchTables,
  row: number,
  { at, length }: { at: number; length: number },
): Place {
  const titleEnd = titleEnds[row] ?? 0;
  if (at < titleEnd) return at === 0 && length + 1 === titleEnd ? 'name' : 'title';
  return at < (headingEnds[row] ?? 0) ? 'heading' : 'text';
}

/** The best place of a run in a text. */
function placeIn({ title, passages }: SearchText, run: readonly string[], fold: Fold): Place | undefined {
  const endsIn = (text: string) => findRuns(tokenise(text, fold), run)[0]?.end;
  if (endsIn(title) !== undefined) return tokenise(title).length === run.length ? 'name' : 'title';
  let place: Place | undefined;
  for (const { text, headingEnd = 0 } of passages) {
    const end = endsIn(text);
    if (end !== undefined && end <= headingEnd) return 'heading';
    if (end !== undefined) place = 'text';
  }
  return place;
}

/** Pieces of a run without frequent pairs, each longer than the one before and shorter than the run. */
function piecesOf(run: readonly string[], frequent: ReadonlySet<string>): (readonly string[])[] {
  const rare = longestWithout(run, frequent);
  const pieces: (readonly string[])[] = [];
  for (let length = askedFirst; length < rare.length; length = 2 * length - 1)
    pieces.push(likeliestRare(rare, length));
  return rare.length > 1 && rare.length < run.length ? [...pieces, rare] : pieces;
}

/** The piece with a number in it, which few documents share; else the middle: titles begin and end alike. */
function likeliestRare(run: readonly string[], length: number): readonly string[] {
  const numbered = run.findIndex((word) => /\d/.test(word));
  const from = numbered >= 0 ? numbered - 1 : Math.floor((run.length - length) / 2);
  const start = Math.max(0, Math.min(from, run.length - length));
  return run.slice(start, start + length);
}
