import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'playwright/test';
import { projectFolder } from './site-folder.ts';

export interface Build {
  code: number;
  /** Everything it printed. */
  log: string;
}

/** Gives a fresh folder outside the project. */
export const temporaryFolder = (): string => mkdtempSync(join(realpathSync(tmpdir()), 'library-'));

/** Builds a content folder into an output folder, as a maintainer does. */
export const buildLibrary = (content: string, out: string, ...rest: string[]): Promise<Build> =>
  alone(() => run(['src/commands/build.ts', '--content', content, '--out', out, ...rest]));

/** Builds with everything that earlier builds left in Astro's caches. */
export const buildWarm = (content: string, out: string): Promise<Build> =>
  alone(() => run(['node_modules/astro/bin/astro.mjs', 'build'], { CONTENT_DIR: content, OUT_DIR: out }));

/** Runs a command of the project that builds nothing. */
export const runCommand = (name: string, ...args: string[]): Promise<Build> =>
  run([`src/commands/${name}.ts`, ...args]);

function run(args: string[], environment: Record<string, string> = {}): Promise<Build> {
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...environment };
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd: projectFolder, env }, (error, stdout, stderr) => {
      const code = typeof error?.code === 'number' ? error.code : error ? 1 : 0;
      resolve({ code, log: stripVTControlCharacters(stdout + stderr) });
    });
  });
}

const lock = join(projectFolder, 'node_modules/.e2e-build');

/** Builds of one project share its caches, so that two workers take turns. */
async function alone<T>(task: () => Promise<T>): Promise<T> {
  // The other worker's builds may take longer than a test otherwise may.
  test.setTimeout(180_000);
  await expect.poll(takeLock, { timeout: 100_000 }).toBe(true);
  try {
    return await task();
  } finally {
    rmSync(lock, { recursive: true });
  }
}

function takeLock(): boolean {
  try {
    mkdirSync(lock);
    writeFileSync(join(lock, 'pid'), String(process.pid));
    return true;
  } catch {
    if (isAbandoned()) rmSync(lock, { recursive: true, force: true });
    return false;
  }
}

/** Its worker was stopped in the middle of a build. */
function isAbandoned(): boolean {
  try {
    process.kill(Number(readFileSync(join(lock, 'pid'), 'utf8')) || process.pid, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}
