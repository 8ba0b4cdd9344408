import { readdir, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';

/** What was found where a maintainer pointed. */
export interface ListedInputs {
  /** Absolute paths, in order, each once. */
  files: string[];
  /** What was typed and is not there. */
  missing: string[];
  /** Files that an open editor keeps beside the one it edits: ~$… */
  open: string[];
}

/** Lists files, and those in folders and below them. Hidden files are no inputs. */
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
