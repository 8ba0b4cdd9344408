import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Writes a file of a built site, whose path is relative to the site's folder. Not by promises: there are some
 * thousands of small files, and handing each to another thread costs more than writing it.
 */
export function writeOutput(outDir: string, path: string, content: string | Uint8Array): void {
  const file = join(outDir, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
