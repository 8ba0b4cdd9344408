import type { APIRoute, GetStaticPaths } from 'astro';
import { citationCards } from '#domain/library/citation-cards.ts';
import { openLibrary } from '#site/library.ts';

/** A page for each full text that cites documents of the library. */
export const getStaticPaths = (async () => {
  const { library } = await openLibrary();
  return library.documents.flatMap(({ id, frontMatter }) => {
    const cards = citationCards(library, id);
    const isWanted = frontMatter.text === 'full' && Object.keys(cards.documents).length > 0;
    return isWanted ? [{ params: { id } }] : [];
  });
}) satisfies GetStaticPaths;

/** What is shown of each document and clause that the text cites, without leaving it. */
export const GET: APIRoute = async ({ params: { id = '' } }) => {
  const { library } = await openLibrary();
  return new Response(JSON.stringify(citationCards(library, id)));
};
