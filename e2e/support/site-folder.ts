import { readdirSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';

/** The project's top folder. */
export const projectFolder = resolve(import.meta.dirname, '../..');

/** The built site that the tests read. */
export const siteFolder = resolve(projectFolder, process.env.OUT_DIR ?? 'dist');

/** Takes a folder; gives every file below it, as paths with slashes relative to it, sorted. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** Takes a built site; gives the address of each page, relative to the site's own: `./about/`. */
export function htmlPages(folder = siteFolder): string[] {
  return filesBelow(folder)
    .filter((path) => path.endsWith('.html'))
    .map((path) => `./${path.replace(/(?<=^|\/)index\.html$/, '')}`);
}
