import { readdir } from 'node:fs/promises';
import type { Result } from '#domain/diagnostic/diagnostic.ts';
import { fileProblem } from './file-problem.ts';
import { isThere } from './is-there.ts';

/**
 * The names in a folder, in order; none where there is no such folder. Leaves out those that begin with a
 * dot, which are an editor's own. Reports a folder that is there and cannot be read.
 */
export async function listFolder(folder: string): Promise<Result<string[]>> {
  try {
    const names = await readdir(folder);
    return { value: names.filter((name) => !name.startsWith('.')).sort(), diagnostics: [] };
  } catch (error) {
    return { value: [], diagnostics: (await isThere(folder)) ? [fileProblem(error, folder)] : [] };
  }
}
