import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

const src = resolve(import.meta.dirname, '..');

let digest: Promise<string> | undefined;

/**
 * Digest of the code that shapes the HTML of a document, and of the versions of the packages that it uses:
 * what was rendered by other code is rendered anew.
 */
export function codeDigest(): Promise<string> {
  digest ??= digestOf(['domain', 'markdown', 'site'].map((folder) => join(src, folder)));
  return digest;
}

async function digestOf(folders: readonly string[]): Promise<string> {
  const listed = await Promise.all(
    folders.map((folder) => readdir(folder, { recursive: true, withFileTypes: true })),
  );
  const code = listed
    .flat()
    .filter((entry) => entry.isFile() && !/\.(?:test|cases|fixture)\.ts$/.test(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
  const hash = createHash('sha256');
  for (const path of [...code, join(src, '../package-lock.json')]) hash.update(await readFile(path));
  return hash.digest('hex');
}
