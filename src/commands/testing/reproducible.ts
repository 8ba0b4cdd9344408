import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, relative, sep } from 'node:path';
import type { Options } from '#commands/running/options.ts';
import { root } from '#commands/running/root.ts';
import { run } from '#commands/running/run.ts';
import { fakeDate } from './fake-date.ts';
import { type Counts, stepCounts } from './test-counts.ts';

/** Not under version control. */
const untracked = new Set([
  '.git',
  'node_modules',
  'dist',
  '.astro',
  '.e2e',
  'test-results',
  'playwright-report',
]);

/** Two environments that share nothing that a build could leak into its output. */
const settings = [
  { folder: 'a', days: 0, environment: { TZ: 'Asia/Shanghai', LC_ALL: 'zh_CN.UTF-8', LANG: 'zh_CN.UTF-8' } },
  // Newfoundland is off by half an hour; Turkish has its own lower case of I.
  {
    folder: 'another/place, deeper',
    days: 411,
    environment: { TZ: 'America/St_Johns', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' },
  },
];

/**
 * Builds the project twice, each time in its own copy, time zone, locale and year. The one test passes if
 * both outputs are identical.
 */
export async function checkReproducible({ environment }: Options): Promise<Counts> {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'reproducible-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const outputs: string[] = [];
  for (const setting of settings) {
    const copy = join(folder, setting.folder);
    copyProject(copy);
    const date = fakeDate(setting.days);
    console.log(
      `-- ${setting.environment.TZ}, ${setting.environment.LANG}, ${setting.days} days from now by ${date.by}`,
    );
    const out = join(copy, 'dist');
    const code = await run([join(copy, 'src/commands/build.ts'), '--out', out], {
      environment: { ...environment, ...setting.environment, ...date.environment },
    });
    if (code !== 0) return stepCounts(code);
    outputs.push(out);
  }
  const { files, differences } = compareFolders(outputs[0] ?? '', outputs[1] ?? '');
  for (const difference of differences) console.log(`✗ ${difference}`);
  if (differences.length === 0) console.log(`✓ ${files} files, the same to the byte`);
  return { passed: differences.length === 0 ? 1 : 0, failed: differences.length, skipped: 0 };
}

/** Links packages one by one, so that caches in `node_modules/.astro` and `.vite` are not shared. */
function copyProject(to: string): void {
  cpSync(root, to, { recursive: true, filter: (path) => path === root || !untracked.has(basename(path)) });
  const packages = join(to, 'node_modules');
  mkdirSync(packages);
  for (const name of readdirSync(join(root, 'node_modules')).filter((entry) => !entry.startsWith('.')))
    symlinkSync(join(root, 'node_modules', name), join(packages, name), 'junction');
}

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
