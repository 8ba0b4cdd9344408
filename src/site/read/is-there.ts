import { lstat } from 'node:fs/promises';

/** A name stands in its folder, be it that of a link that leads nowhere. */
export const isThere = (path: string): Promise<boolean> =>
  lstat(path).then(
    () => true,
    () => false,
  );
