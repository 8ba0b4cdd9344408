import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Makes an empty folder for this process under a unique name: children that outlive a killed command go on
 * writing to their own folder. Removes folders of earlier processes, so the caller must hold a lock.
 */
export function freshFolder(prefix: string): string {
  const parent = dirname(prefix);
  mkdirSync(parent, { recursive: true });
  for (const name of readdirSync(parent))
    if (name.startsWith(basename(prefix)))
      rmSync(join(parent, name), { recursive: true, force: true, maxRetries: 5 });
  const fresh = mkdtempSync(prefix);
  // On exit rather than after use, because Ctrl-C may end this process before.
  process.once('exit', () => rmSync(fresh, { recursive: true, force: true, maxRetries: 5 }));
  return fresh;
}
