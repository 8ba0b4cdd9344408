import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Diagnostic } from '#domain/diagnostic/diagnostic.ts';
import type { SourceFile } from './read-source.ts';

/** Takes the folder of sources and the id of a document; gives the source that is kept of it, if any. */
export async function readSourceFile(folder: string, id: string): Promise<SourceFile> {
  const path = join(folder, `${id}.txt`);
  return { path: `sources/${id}.txt`, bytes: existsSync(path) ? await readFile(path) : undefined };
}

/** Takes the folder of sources, and what tells whether an id is that of a full text; reports files that are the source of none. */
export async function orphanSources(
  folder: string,
  isFullText: (id: string) => boolean,
): Promise<Diagnostic[]> {
  const names = existsSync(folder) ? (await readdir(folder)).sort() : [];
  return names
    .filter((name) => !isFullText(name.replace(/\.txt$/, '')))
    .map((name) => ({
      code: 'source-orphan',
      args: { path: `sources/${name}` },
      file: join(folder, name),
    }));
}
