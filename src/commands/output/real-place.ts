import { lstatSync, readlinkSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/**
 * Resolves every link of a path, also where its last parts do not exist yet and where it is a link to
 * nothing. Throws what the file system says of a circle of links or a folder that may not be entered.
 */
export function realPlace(path: string): string {
  try {
    // The native one gives the spelling on disk, where capitals do not matter.
    return realpathSync.native(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  const parent = dirname(path);
  if (parent === path) return path;
  const place = join(realPlace(parent), basename(path));
  const link = lstatSync(place, { throwIfNoEntry: false })?.isSymbolicLink();
  return link ? realPlace(resolve(dirname(place), readlinkSync(place))) : place;
}

/**
 * Identifies a folder and all those above it, nearest first. What exists is known by device and number, so
 * that a second name of a folder (another case, a bind mount) is the same; what does not exist yet, by its
 * path.
 */
export function lineage(path: string): string[] {
  const place = realPlace(path);
  const parent = dirname(place);
  const found = statSync(place, { bigint: true, throwIfNoEntry: false });
  // Some file systems on Windows number nothing.
  const id = found && found.ino !== 0n ? `${found.dev}:${found.ino}` : place;
  return parent === place ? [id] : [id, ...lineage(parent)];
}
