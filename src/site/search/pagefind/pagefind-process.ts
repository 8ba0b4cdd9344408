/** Pagefind at work on one index. */
export interface PagefindProcess {
  /**
   * Resolves when the document before is in the index, so that Pagefind works while the next one is prepared.
   */
  add(url: string, content: string): Promise<void>;
  /** Writes the index into a folder, and ends the process. */
  finish(folder: string): Promise<void>;
}

/**
 * Postings in a part of the index: places of words, and documents that hold them. README.md says why so many.
 */
export const partSize = 5_000;

/**
 * Starts a process of Pagefind under a name of its own: Pagefind's module has one process, which does one
 * thing at a time, and a query in the module's address makes it another module. The language is `unknown`, so
 * that Pagefind neither stems words nor cuts them.
 */
export async function startPagefind(name: string, size = partSize): Promise<PagefindProcess> {
  // Pagefind reads this where it starts. It has no other setting for the size of parts.
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = String(size);
  const module = `${import.meta.resolve('pagefind')}?${name}`;
  const { createIndex, close }: typeof import('pagefind') = await import(/* @vite-ignore */ module);
  const { index, errors } = await createIndex({ forceLanguage: 'unknown' });
  if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
  let last: Promise<void> = Promise.resolve();
  return {
    add(url, content) {
      const before = last;
      last = index.addCustomRecord({ url, content, language: 'unknown' }).then(throwOnErrors);
      // A failure is reported with the next document, or at the end.
      last.catch(() => undefined);
      return before;
    },
    async finish(outputPath) {
      await last;
      throwOnErrors(await index.writeFiles({ outputPath }));
      await close();
    },
  };
}

function throwOnErrors({ errors }: { errors: string[] }): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}
