import { freshFolder } from '#commands/output/fresh-folder.ts';
import { tryLock } from '#commands/output/lock.ts';
import { workPlaces } from '#commands/output/work-places.ts';
import type { Options } from '#commands/running/options.ts';
import { root } from '#commands/running/root.ts';
import { siteOptions } from '#site/options.ts';

/** Makes a folder for this server's files, separate from those of builds and of other servers. */
export function devFolder({ environment }: Options): string {
  const places = workPlaces(root, siteOptions({ ...environment }, root).contentDir);
  for (let number = 1; ; number++) {
    const purpose = `dev-${number}`;
    if (tryLock(places.lock(purpose))) return freshFolder(places.folderPrefix(purpose));
  }
}
