import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { sites } from './sites.ts';

/** Lists every file below a folder, as sorted paths with slashes relative to it. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** Lists the address of each page of a built site, relative to the site's own: `./about/`. */
export function htmlPages(folder: string = sites.library.folder): string[] {
  return filesBelow(folder)
    .filter((path) => path.endsWith('.html'))
    .map((path) => `./${path.replace(/(?<=^|\/)index\.html$/, '')}`);
}

/** The file of the page at such an address. */
export const pageFile = (address: string, folder: string = sites.library.folder): string =>
  join(folder, address.replace(/(?<=^|\/)$/, 'index.html'));
