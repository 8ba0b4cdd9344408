import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isThere } from '#site/read/content-files.ts';

/** What a library already holds of a document. */
export interface HeldDocument {
  /** Path of the document file. */
  path: string;
  /** Its content. */
  file: string;
  /** Content of its source; undefined where none is kept. */
  source?: string;
}

/** The document file and source with that id, if the library has them. */
export async function heldDocument(contentDir: string, id: string): Promise<HeldDocument | undefined> {
  for (const extension of ['mdx', 'md']) {
    const path = join(contentDir, 'documents', `${id}.${extension}`);
    if (!(await isThere(path))) continue;
    const source = await readFile(join(contentDir, 'sources', `${id}.txt`), 'utf8').catch(() => undefined);
    return { path, file: await readFile(path, 'utf8'), ...(source !== undefined && { source }) };
  }
  return undefined;
}
