import type { APIRoute, GetStaticPaths } from 'astro';
import { citationCards } from '#domain/library/citation-cards.ts';
import { openLibrary } from '#site/library.ts';
import { cardFiles } from '#site/write-cards.ts';

/** While an author edits; a build writes them itself. */
export const getStaticPaths = (async () => {
  if (!import.meta.env.DEV) return [];
  const { library } = await openLibrary();
  return Array.from(cardFiles(library), ({ id }) => ({ params: { id } }));
}) satisfies GetStaticPaths;

/** The cards of the documents and clauses that the text cites. */
export const GET: APIRoute = async ({ params: { id = '' } }) => {
  const { library } = await openLibrary();
  return new Response(JSON.stringify(citationCards(library, id)));
};
