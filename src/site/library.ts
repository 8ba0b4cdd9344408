import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type LoadedLibrary, loadLibrary } from './load-library.ts';
import { siteOptions } from './options.ts';

interface Shared {
  signature: string;
  loaded: Promise<LoadedLibrary>;
}

// Astro runs its configuration and the pages as two module graphs of one process: a module's own variable would load
// the library twice, and let the two disagree while an author edits.
const key = Symbol.for('policy-library');
const shared = globalThis as { [key]?: Shared | undefined };

/** Gives the library of the content folder, read once, and again when a file of it has changed. */
export function openLibrary(
  contentDir = siteOptions(process.env, process.cwd()).contentDir,
): Promise<LoadedLibrary> {
  const signature = signatureOf(contentDir);
  const current = shared[key];
  if (current?.signature === signature) return current.loaded;
  const loaded = loadLibrary(contentDir);
  shared[key] = { signature, loaded };
  return loaded;
}

/** Names, sizes and times of the files: what tells whether one was edited. */
function signatureOf(contentDir: string): string {
  const settings = ['site.yaml', 'issuers.yaml'].map((name) => join(contentDir, name));
  const files = ['documents', 'sources', 'permalinks'].flatMap((name) => {
    const folder = join(contentDir, name);
    const names = existsSync(folder) ? readdirSync(folder).sort() : [];
    return names.map((file) => join(folder, file));
  });
  return [...settings, ...files]
    .filter((path) => existsSync(path))
    .map((path) => {
      const { size, mtimeMs } = statSync(path);
      return `${path} ${size} ${mtimeMs}`;
    })
    .join('\n');
}
