import { markFile } from './mark-file.ts';
import { insideBase, parseStagingName } from './staging-name.ts';

/** What operating systems put into a folder that counts as empty, and a build keeps. */
export const systemEntries: ReadonlySet<string> = new Set([
  '.DS_Store',
  'Thumbs.db',
  'desktop.ini',
  'lost+found/',
]);

/** No build writes these; with them the history of a project would be lost. */
const repositories = ['.git', '.git/', '.hg/', '.svn/'];

/**
 * Lists what a build must not delete from an output folder, out of its entries (folders end with a slash).
 * A folder with `index.html` and `_astro/` counts as written by a build, as it may be older than the mark.
 */
export function foreignEntries(entries: readonly string[]): readonly string[] {
  const kept = entries.filter((name) => repositories.includes(name));
  if (kept.length > 0) return kept;
  const has = (name: string) => entries.includes(name);
  if (has(markFile.name) || (has('index.html') && has('_astro/'))) return [];
  return entries.filter((name) => !systemEntries.has(name) && !isStaging(name));
}

/** A build that was killed before it had written anything else leaves one. */
const isStaging = (name: string) => parseStagingName(name.replace(/\/$/, ''))?.base === insideBase;
