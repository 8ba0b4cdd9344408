import { readFile } from 'node:fs/promises';
import type { Result } from '#domain/diagnostic/diagnostic.ts';
import { fileProblem } from './file-problem.ts';
import { isThere } from './is-there.ts';

/** The bytes of a file; undefined where there is none. Reports one that is there and cannot be read. */
export async function readContentFile(path: string): Promise<Result<Uint8Array | undefined>> {
  try {
    return { value: await readFile(path), diagnostics: [] };
  } catch (error) {
    return { value: undefined, diagnostics: (await isThere(path)) ? [fileProblem(error, path)] : [] };
  }
}
