import type { Match } from '#search/find/answer.ts';
import type { Reasons } from '#search/find/find-term.ts';
import type { SearchText } from '#search/shared/passage.ts';
import type { PlaceQuery } from '#search/shared/query.ts';
import { type FoundPlaces, placesInDocument, type TitleReader } from './places-in-document.ts';

/** What the documents that may be meant are read by. */
export interface PlaceReader extends TitleReader {
  /** Undefined where the text does not arrive. */
  read(row: number): Promise<SearchText | undefined>;
}

/** Why a document may be the one that is named; a heading may be the title of a text printed with it. */
const naming: ReadonlySet<Match> = new Set(['number', 'name', 'title', 'heading']);

/**
 * So many documents are read at most, a page of results; a title that more have a part of says too little.
 */
const mostRead = 20;

/**
 * Finds places in the documents that a query may name, by row, the best first: those that bear the very
 * number or title, then those whose title contains it. A document without the place is kept, and said to be
 * without it, only where none of those that bear the number or title has it; if none bears them, where no
 * document has it.
 */
export async function findPlaces(
  place: PlaceQuery,
  documents: Reasons,
  reader: PlaceReader,
): Promise<Map<number, FoundPlaces>> {
  const rows = [...documents].filter(([, { match }]) => naming.has(match));
  const few = [naming, new Set(['number', 'name', 'title']), new Set(['number', 'name'])]
    .map((matches) => rows.filter(([, { match }]) => matches.has(match)))
    .find(({ length }) => length <= mostRead);
  const read = await Promise.all(
    (few ?? []).map(async ([row, { match }]) => {
      const text = await reader.read(row);
      // Shown by its title, as any answer that cannot be read.
      if (!text) return { row, isNamed: true, isFound: true, hits: [] };
      const found = placesInDocument(place, text, match, reader);
      return found && { row, ...found };
    }),
  );
  const candidates = read.filter((one) => one !== undefined);
  const named = candidates.filter(({ isNamed }) => isNamed);
  const without = [named, candidates].find(({ length }) => length > 0) ?? [];
  const kept = without.some(({ isFound }) => isFound)
    ? candidates.filter(({ isFound }) => isFound)
    : candidates.filter((one) => one.isFound || without.includes(one));
  kept.sort((a, b) => Number(b.isNamed) - Number(a.isNamed));
  return new Map(kept.map(({ row, ...found }) => [row, found]));
}
