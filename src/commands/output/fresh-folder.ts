import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Makes an empty folder for this process, its name unlike any before: what outlived a command that was killed
 * still writes to its own folder, and nowhere else. Removes those of earlier processes, so the caller holds a
 * lock.
 */
export function freshFolder(prefix: string): string {
  const parent = dirname(prefix);
  mkdirSync(parent, { recursive: true });
  for (const name of readdirSync(parent))
    if (name.startsWith(basename(prefix)))
      rmSync(join(parent, name), { recursive: true, force: true, maxRetries: 5 });
  const fresh = mkdtempSync(prefix);
  // On exit rather than after use, because Ctrl-C ends this process in between.
  process.once('exit', () => rmSync(fresh, { recursive: true, force: true, maxRetries: 5 }));
  return fresh;
}
