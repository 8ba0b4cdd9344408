import { lstatSync, readlinkSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/**
 * Resolves all links in a path, even if its last parts do not exist yet or it is a dangling link. Throws the
 * file system's error for a circular link or a folder without permission.
 */
export function realPlace(path: string): string {
  try {
    // On case-insensitive file systems the native one gives the spelling on disk.
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
 * Identifies a folder and all those above it, nearest first. Existing folders are identified by device and
 * inode, so that two names of one folder (another case, a bind mount) are equal; others by path.
 */
export function lineage(path: string): string[] {
  const place = realPlace(path);
  const parent = dirname(place);
  const found = statSync(place, { bigint: true, throwIfNoEntry: false });
  // Some file systems on Windows have no inode numbers.
  const id = found && found.ino !== 0n ? `${found.dev}:${found.ino}` : place;
  return parent === place ? [id] : [id, ...lineage(parent)];
}
