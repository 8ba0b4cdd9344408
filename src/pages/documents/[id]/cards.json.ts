import type { APIRoute, GetStaticPaths } from 'astro';
import { citationCards } from '#domain/library/citation-cards.ts';
import { openLibrary } from '#site/library.ts';

/** One file for each full text that cites documents of the library. */
export const getStaticPaths = (async () => {
  const { library } = await openLibrary();
  return library.documents.flatMap(({ id, text }) => {
    const cards = citationCards(library, id);
    const isWanted = text === 'full' && Object.keys(cards.documents).length > 0;
    return isWanted ? [{ params: { id } }] : [];
  });
}) satisfies GetStaticPaths;

/** The cards of the documents and clauses that the text cites. */
export const GET: APIRoute = async ({ params: { id = '' } }) => {
  const { library } = await openLibrary();
  return new Response(JSON.stringify(citationCards(library, id)));
};
