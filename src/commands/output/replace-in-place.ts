import { dirname, join } from 'node:path';
import { copyFolder, type FileOperations, type FolderEntry } from './file-operations.ts';
import { systemEntries } from './foreign-entries.ts';
import { markFile } from './mark-file.ts';
import { insideBase, stagingName } from './staging-name.ts';

/**
 * Replaces the files of a folder that cannot be renamed, so that no reader meets a page whose files are
 * missing. First all files are written to a folder inside, so that a full disk changes nothing. Then they are
 * renamed into place one by one, hashed files before pages. Last, files that the new site lacks are deleted,
 * pages before hashed files.
 */
export function replaceInPlace(site: string, out: string, files: FileOperations, pid: number): void {
  const staging = stagingName(insideBase, 'new', pid);
  const former = files.list(out).filter(({ path }) => !isKept(path, staging));
  try {
    copyFolder(site, join(out, staging), files);
    const entries = files.list(join(out, staging));
    const fresh = entries.filter(({ isFolder }) => !isFolder).map(({ path }) => path);
    const blocking = blockingEntries(former);
    for (const path of fresh.toSorted((a, b) => rank(a) - rank(b))) {
      for (const entry of blocking(path)) files.remove(join(out, entry));
      files.makeFolder(dirname(join(out, path)));
      files.rename(join(out, staging, path), join(out, path));
    }
    const wanted = new Set([...fresh, ...fresh.flatMap(foldersAbove)].map(fold));
    const unwanted = former.map(({ path }) => path).filter((path) => !wanted.has(fold(path)));
    for (const path of unwanted.toSorted((a, b) => rank(b) - rank(a))) files.remove(join(out, path));
  } finally {
    files.remove(join(out, staging));
  }
}

/** The mark first, since it identifies the rest; then what pages load, then pages, the home page last. */
function rank(path: string): number {
  if (path === markFile.name) return 0;
  if (/^_astro(?:\/|$)/.test(path)) return 1;
  if (!path.endsWith('.html')) return 2;
  return path === 'index.html' ? 4 : 3;
}

/**
 * Finds what blocks a new file: a file where it needs a folder, a folder of its own name, or its name in
 * another case. The last is the same file on some systems; on others a different one, which would stay.
 */
function blockingEntries(former: readonly FolderEntry[]): (path: string) => string[] {
  const folders = new Set(former.filter(({ isFolder }) => isFolder).map(({ path }) => path));
  const spelling = new Map(former.filter(({ isFolder }) => !isFolder).map(({ path }) => [fold(path), path]));
  const fileNamed = (path: string) => spelling.get(fold(path)) ?? path;
  return (path) => [
    ...foldersAbove(path)
      .filter((folder) => spelling.has(fold(folder)))
      .map(fileNamed),
    ...(folders.has(path) || fileNamed(path) !== path ? [fileNamed(path)] : []),
  ];
}

const fold = (path: string) => path.toLowerCase();

const foldersAbove = (path: string): string[] =>
  path.split('/').flatMap((_, index, parts) => (index === 0 ? [] : [parts.slice(0, index).join('/')]));

const isKept = (path: string, staging: string) =>
  [...systemEntries].some((name) => `${path}/`.startsWith(`${name.replace(/\/$/, '')}/`)) ||
  `${path}/`.startsWith(`${staging}/`);
