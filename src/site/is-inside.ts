import { isAbsolute, relative, sep } from 'node:path';

/** Whether the path is the folder or lies in it. `content-old` does not lie in `content`. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  // On another drive of Windows there is no relative way.
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
