import { markFile } from './mark-file.ts';
import { insideBase, parseStagingName } from './staging-name.ts';

/** Entries that operating systems create in a folder: it still counts as empty, and a build keeps them. */
export const systemEntries: ReadonlySet<string> = new Set([
  '.DS_Store',
  'Thumbs.db',
  'desktop.ini',
  'lost+found/',
]);

/** No build writes these, and deleting them would lose the history of a project. */
const repositories = ['.git', '.git/', '.hg/', '.svn/'];

/**
 * Lists the entries of an output folder that a build must not delete; names of folders end with a slash. A
 * folder with `index.html` and `_astro/` counts as written by a build even without the mark.
 */
export function foreignEntries(entries: readonly string[]): readonly string[] {
  const kept = entries.filter((name) => repositories.includes(name));
  if (kept.length > 0) return kept;
  const has = (name: string) => entries.includes(name);
  if (has(markFile.name) || (has('index.html') && has('_astro/'))) return [];
  return entries.filter((name) => !systemEntries.has(name) && !isStaging(name));
}

/** A build that was killed early leaves nothing but its staging folder. */
const isStaging = (name: string) => parseStagingName(name.replace(/\/$/, ''))?.base === insideBase;
