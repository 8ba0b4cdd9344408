import { readdir, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';

/** What the paths that were typed lead to. */
export interface ListedInputs {
  /** Absolute paths, in order, each once. */
  files: string[];
  /** Paths that were typed but do not exist. */
  missing: string[];
  /** Lock files that Word keeps beside an open document: ~$… */
  open: string[];
}

/** Lists files, and recursively those in folders, without hidden ones. */
export async function listInputs(inputs: readonly string[], directory: string): Promise<ListedInputs> {
  const files: string[] = [];
  const missing: string[] = [];
  for (const input of inputs) {
    const path = resolve(directory, input);
    const found = await stat(path).catch(() => undefined);
    if (!found) missing.push(input);
    else if (found.isDirectory()) files.push(...(await filesIn(path)));
    else files.push(path);
  }
  const isOwners = (path: string) => basename(path).startsWith('~$');
  const all = [...new Set(files)];
  return { files: all.filter((path) => !isOwners(path)), missing, open: all.filter(isOwners) };
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
}
