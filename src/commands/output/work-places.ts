import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { realPlace } from './real-place.ts';

/** Inside the project, so that packages resolve, but ignored by git, linter and type check. */
const workFolder = (root: string) => join(root, '.astro');

/** Work files for a content or output folder, the same under whatever name the folder is given. */
export function workPlaces(root: string, folder: string) {
  const key = createHash('sha256').update(realPlace(folder)).digest('hex').slice(0, 16);
  return {
    /** The file of a lock. */
    lock: (purpose: string) => join(workFolder(root), 'locks', `${purpose}-${key}`),
    /** Prefix of the name of a folder that belongs to one process. */
    folderPrefix: (purpose: string) => join(workFolder(root), `${purpose}-${key}-`),
  };
}
