import { isAbsolute, relative, sep } from 'node:path';

/** The path is the folder's or that of something in it. `content-old` is not in `content`. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  // On another drive of Windows there is no relative way.
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
