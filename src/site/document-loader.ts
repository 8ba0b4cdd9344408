import { posix, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { shownCitations } from '#domain/library/shown-citations.ts';
import { codeDigest } from './code-digest.ts';
import { isMdx } from './is-mdx.ts';
import { openLibrary } from './library.ts';
import { urls } from './urls.ts';

/**
 * Names to Astro the .mdx files of the library, which it compiles with its own MDX. The page of a .md file
 * takes the HTML of its body from the library (`document-html.ts`), so that Astro neither keeps nor compiles
 * it. An entry is kept while its digest holds: that of the code, of all that was read of the document, and of
 * what its page shows of others.
 */
export function documentLoader(contentDir: string, base: string): Loader {
  return {
    name: 'policy-library-documents',
    async load(context) {
      await storeDocuments(contentDir, base, context);
      context.watcher?.on('all', async (_event, path) => {
        if (!resolve(path).startsWith(contentDir + sep)) return;
        // The integration forgets the library on the same event.
        await Promise.resolve();
        await storeDocuments(contentDir, base, context);
      });
    },
  };
}

async function storeDocuments(
  contentDir: string,
  base: string,
  { store, config, generateDigest }: LoaderContext,
): Promise<void> {
  const { library, files } = await openLibrary(contentDir);
  const code = await codeDigest();
  const { document: hrefOf } = urls(base);
  const gone = new Set(store.keys());
  for (const document of library.documents) {
    const { id } = document;
    const file = files.get(id) ?? '';
    if (!isMdx(file)) continue;
    gone.delete(id);
    const filePath = relative(fileURLToPath(config.root), file).split(sep).join(posix.sep);
    const shown = shownCitations(library, document, hrefOf);
    const digest = generateDigest({ code, filePath, document, shown });
    if (store.get(id)?.digest === digest) continue;
    store.set({ id, data: {}, filePath, digest, deferredRender: true });
  }
  for (const id of gone) store.delete(id);
}
