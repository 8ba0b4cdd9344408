/** Pagefind at work on one index. */
export interface PagefindProcess {
  /** Takes a document's address and its words; they are in the index when the promise resolves. */
  add(url: string, content: string): Promise<void>;
  /** Writes the index into a folder, and ends. */
  finish(folder: string): Promise<void>;
}

/**
 * Takes a name; gives Pagefind in a process of that name. Pagefind's module has one process, which does one thing at a
 * time: a module of its own, by a query in its address, has its own. The language is `unknown`, so that Pagefind neither
 * stems nor cuts words: they come cut.
 */
export async function startPagefind(name: string): Promise<PagefindProcess> {
  const module = `${import.meta.resolve('pagefind')}?${name}`;
  const { createIndex, close }: typeof import('pagefind') = await import(/* @vite-ignore */ module);
  const { index, errors } = await createIndex({ forceLanguage: 'unknown' });
  if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
  return {
    async add(url, content) {
      const { errors } = await index.addCustomRecord({ url, content, language: 'unknown' });
      if (errors.length > 0) throw new Error(`Pagefind refused ${url}: ${errors.join('; ')}`);
    },
    async finish(outputPath) {
      const { errors } = await index.writeFiles({ outputPath });
      if (errors.length > 0) throw new Error(`Pagefind could not write its index: ${errors.join('; ')}`);
      await close();
    },
  };
}
