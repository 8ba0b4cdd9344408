import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/**
 * The file of a document that is asked for by its path, from the caller's folder, or by its id; undefined
 * where there is none.
 */
export async function findDocumentFile(
  asked: string,
  { directory, contentDir }: { directory: string; contentDir: string },
): Promise<string | undefined> {
  const named = ['', '.mdx', '.md'].map((ending) => join(contentDir, 'documents', `${asked}${ending}`));
  for (const path of [resolve(directory, asked), ...named]) if (await isFile(path)) return path;
  return undefined;
}

const isFile = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
