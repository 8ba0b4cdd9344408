import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { Library } from '#domain/library/library.ts';
import { searchText } from '#search/build/search-text.ts';

/** Writes Pagefind's own index: Pagefind segments the words, and indexes a page for each document. */
export async function writePlain(library: Library, outDir: string): Promise<void> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(errors.join('; '));
  for (const document of library.documents) {
    const { id, title, passages } = searchText(document, library);
    const body = passages.map(({ text }) => `<p>${escaped(text)}</p>`).join('\n');
    const content = `<!doctype html><html lang="zh-CN"><head><title>${escaped(title)}</title></head><body><main data-pagefind-body><h1>${escaped(title)}</h1>${body}</main></body></html>`;
    const added = await index.addHTMLFile({ url: `/${id}`, content });
    if (added.errors.length > 0) throw new Error(added.errors.join('; '));
  }
  await index.writeFiles({ outputPath: join(outDir, 'pagefind') });
  await close();
}

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
