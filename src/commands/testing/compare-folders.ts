import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/**
 * Compares two folders: a line for each file that only one has, and the first difference of each file that
 * both have.
 */
export function compareFolders(first: string, second: string): { files: number; differences: string[] } {
  const [a, b] = [filesBelow(first), filesBelow(second)];
  const differences = [...new Set([...a, ...b])].sort().flatMap((path) => {
    if (!b.includes(path)) return [`${path}: only in the first`];
    if (!a.includes(path)) return [`${path}: only in the second`];
    return compareFiles(path, readFileSync(join(first, path)), readFileSync(join(second, path)));
  });
  return { files: a.length, differences };
}

function compareFiles(path: string, first: Buffer, second: Buffer): string[] {
  if (first.equals(second)) return [];
  let at = 0;
  while (at < first.length && first[at] === second[at]) at++;
  const around = (bytes: Buffer) => JSON.stringify(bytes.toString('utf8', Math.max(0, at - 20), at + 40));
  return [`${path}: from byte ${at} on\n    ${around(first)}\n    ${around(second)}`];
}

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
