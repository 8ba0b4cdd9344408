import { lstat } from 'node:fs/promises';

/** Whether the folder holds the name, even as a link that leads nowhere. */
export const isThere = (path: string): Promise<boolean> =>
  lstat(path).then(
    () => true,
    () => false,
  );
