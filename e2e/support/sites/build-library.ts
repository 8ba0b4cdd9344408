import { execFile } from 'node:child_process';
import { mkdtempSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { projectFolder } from './sites.ts';

export interface Run {
  code: number;
  /** Everything it printed. */
  log: string;
}

/** Makes a fresh folder outside the project. */
export const temporaryFolder = (): string => mkdtempSync(join(realpathSync(tmpdir()), 'library-'));

/** Builds a content folder into an output folder, by npm's command. */
export const buildLibrary = (content: string, out: string, ...rest: string[]): Promise<Run> =>
  runNode(['src/commands/build.ts', '--content', content, '--out', out, ...rest]);

/** Runs a program of the project to its end. */
export function runNode(args: string[], environment: Record<string, string> = {}): Promise<Run> {
  const env = { ...process.env, ...environment };
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd: projectFolder, env }, (error, stdout, stderr) => {
      const code = typeof error?.code === 'number' ? error.code : error ? 1 : 0;
      resolve({ code, log: stripVTControlCharacters(stdout + stderr) });
    });
  });
}
