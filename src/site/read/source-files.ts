import { join } from 'node:path';
import type { Diagnostic } from '#domain/diagnostic/diagnostic.ts';
import { listFolder, readContentFile } from './content-files.ts';
import type { SourceFile } from './read-source.ts';

/** The source that is kept of a document, if any. */
export async function readSourceFile(folder: string, id: string): Promise<SourceFile> {
  const { value: bytes, diagnostics: unreadable } = await readContentFile(join(folder, `${id}.txt`));
  return { path: `sources/${id}.txt`, bytes, unreadable };
}

/** Reports files among the sources that are the source of no full text. */
export async function orphanSources(
  folder: string,
  isFullText: (id: string) => boolean,
): Promise<Diagnostic[]> {
  const { value: names, diagnostics } = await listFolder(folder);
  const orphans = names
    .filter((name) => !isFullText(name.replace(/\.txt$/, '')))
    .map(
      (name): Diagnostic => ({
        code: 'source-orphan',
        args: { path: `sources/${name}` },
        file: join(folder, name),
      }),
    );
  return [...diagnostics, ...orphans];
}
