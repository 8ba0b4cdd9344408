import { jsonReader } from '#client/load/json-reader.ts';
import type { CitationCards } from '#domain/library/citation-cards.ts';
import { ifUnavailable } from '#search/shared/unavailable.ts';

const read = jsonReader();

/** Fetches the cards of this page once; gives none if they do not arrive. */
export const loadCards = (): Promise<CitationCards> =>
  ifUnavailable(
    read<CitationCards>(document.getElementById('text')?.dataset.cards ?? '', 'documents'),
    () => ({
      documents: {},
      clauses: {},
    }),
  );
