import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { Library } from '#domain/library/library.ts';
import { indexRecord } from '#search/index-record.ts';
import { searchText } from '#search/search-text.ts';

/** What a search on the page loads; Pagefind's ready-made interfaces stay out. */
const needed =
  /^(?:pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\.unknown\.pagefind|.*\.pf_(?:meta|index|fragment))$/;

/**
 * Takes a library and the output folder; writes the index under `pagefind/` and one text a document under
 * `search/texts/`. The language is `unknown`, so that Pagefind neither stems nor cuts words: they come cut.
 */
export async function writeSearch(library: Library, outDir: string): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: 'unknown' });
  if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
  for (const document of inOrderOfInterest(library.documents)) {
    const added = await index.addCustomRecord({ ...indexRecord(document), language: 'unknown' });
    if (added.errors.length > 0)
      throw new Error(`Pagefind refused ${document.id}: ${added.errors.join('; ')}`);
    const text = JSON.stringify(searchText(document));
    await write(join(outDir, 'search', 'texts', `${document.id}.json`), text);
  }
  const { files } = await index.getFiles();
  for (const { path, content } of files)
    if (needed.test(path)) await write(join(outDir, 'pagefind', path), content);
  await close();
}

/** The order of documents that answer equally well: the index keeps the order in which it was given them. Full texts first, then the newest. */
function inOrderOfInterest(documents: Library['documents']): Library['documents'] {
  const full = documents.filter(({ frontMatter }) => frontMatter.text === 'full');
  const records = documents.filter(({ frontMatter }) => frontMatter.text === 'record');
  return [...full.reverse(), ...records.reverse()];
}

async function write(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}
