/** Pagefind at work on one index. */
export interface PagefindProcess {
  /** Takes a document's address and its words; resolves when the one before is in the index, so that Pagefind works while the next is made ready. */
  add(url: string, content: string): Promise<void>;
  /** Writes the index into a folder, and ends. */
  finish(folder: string): Promise<void>;
}

/**
 * Takes a name; gives Pagefind in a process of that name. Pagefind's module has one process, which does one thing at a
 * time: a module of its own, by a query in its address, has its own. The language is `unknown`, so that Pagefind neither
 * stems nor cuts words: they come cut. Promises are rejected where Pagefind says an error.
 */
export async function startPagefind(name: string): Promise<PagefindProcess> {
  const module = `${import.meta.resolve('pagefind')}?${name}`;
  const { createIndex, close }: typeof import('pagefind') = await import(/* @vite-ignore */ module);
  const { index, errors } = await createIndex({ forceLanguage: 'unknown' });
  if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
  let last: Promise<void> = Promise.resolve();
  return {
    add(url, content) {
      const before = last;
      last = index.addCustomRecord({ url, content, language: 'unknown' }).then(refuse);
      // It is said with the next document, or at the end.
      last.catch(() => undefined);
      return before;
    },
    async finish(outputPath) {
      await last;
      refuse(await index.writeFiles({ outputPath }));
      await close();
    },
  };
}

function refuse({ errors }: { errors: string[] }): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}
