import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { realPlace } from './real-place.ts';

/** In the project, where no commit, linter or type check looks, and packages are found from. */
const workFolder = (root: string) => join(root, '.astro');

/** Where a process keeps what is for a content or output folder, the same whatever that folder is called. */
export function workPlaces(root: string, folder: string) {
  const key = createHash('sha256').update(realPlace(folder)).digest('hex').slice(0, 16);
  return {
    /** The file of a lock. */
    lock: (purpose: string) => join(workFolder(root), 'locks', `${purpose}-${key}`),
    /** What the name of a folder begins with that one process has alone. */
    folderPrefix: (purpose: string) => join(workFolder(root), `${purpose}-${key}-`),
  };
}
