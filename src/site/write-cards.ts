import { type CitationCards, citationCards } from '#domain/library/citation-cards.ts';
import type { Library } from '#domain/library/library.ts';
import { writeOutput } from './write-output.ts';

/** What is sent beside the page of a text: the cards of the documents and clauses that it cites. */
export interface CardFile {
  id: string;
  cards: CitationCards;
}

/** One for each full text that cites documents of the library. */
export function* cardFiles(library: Library): Generator<CardFile> {
  for (const { id, text } of library.documents) {
    if (text !== 'full') continue;
    const cards = citationCards(library, id);
    if (Object.keys(cards.documents).length > 0) yield { id, cards };
  }
}

/** Writes the cards of a built site: as pages of Astro's each would take a millisecond more. */
export function writeCards(library: Library, outDir: string): void {
  for (const { id, cards } of cardFiles(library))
    writeOutput(outDir, `documents/${id}/cards.json`, JSON.stringify(cards));
}
