import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkBrowserSupport, checkStyleSupport } from '#commands/browser-support/check-browser-support.ts';
import { astroEnvironment } from '#commands/building/astro-environment.ts';
import { takeLock } from '#commands/output/lock.ts';
import type { Options } from '#commands/running/options.ts';
import { packageBin } from '#commands/running/package-bin.ts';
import { root } from '#commands/running/root.ts';
import { run } from '#commands/running/run.ts';
import { siteOptions } from '#site/options.ts';
import { checkPersonalDetails } from '#site/read/check-personal-details.ts';
import { formatDiagnostics } from '#site/report/report.ts';
import { staleNames } from './stale-names.ts';
import { type Counts, stepCounts } from './test-counts.ts';
import { unvouchedPackages } from './unvouched-packages.ts';

/** A check of the source that needs no build. */
export interface Check {
  name: string;
  /** Prints to the terminal unless `print` is given. */
  run(options: Options, print?: (text: string) => void): Promise<Counts>;
}

const toTerminal = (text: string): void => void process.stdout.write(text);

/**
 * Format, lint and import table; format of components; types; hashes of the packages that `npm ci` installs;
 * names in the papers; exports, files and packages that nothing uses; what supported browsers lack in scripts
 * and styles; what looks like a personal detail in the content, which only warns.
 */
export const checks: readonly Check[] = [
  {
    name: 'biome ci',
    async run(_, print) {
      // Biome colours single characters, in a log file too.
      const plain = process.stdout.isTTY ? [] : ['--colors=off'];
      const program = [packageBin('@biomejs/biome'), 'ci', '--error-on-warnings', ...plain];
      return stepCounts(await run(program, print && { print }));
    },
  },
  {
    // In components Biome formats only the scripts, not the templates.
    name: 'prettier',
    async run(_, print) {
      const program = [packageBin('prettier'), '--check', '--log-level=warn', 'src/**/*.astro'];
      return stepCounts(await run(program, print && { print }));
    },
  },
  {
    name: 'astro check',
    async run(options, print) {
      const program = [
        packageBin('astro'),
        'check',
        // Otherwise entries left by a check of another library would interfere.
        '--force',
        '--minimumSeverity',
        'warning',
        '--minimumFailingSeverity',
        'warning',
      ];
      // Its generated types are shared by the whole project, in `.astro/`, where editors look for them.
      const lock = await takeLock(join(root, '.astro/locks/check'), waitForCheck);
      const code = await run(program, {
        environment: astroEnvironment(options),
        ...(print && { print }),
      });
      lock.release();
      return stepCounts(code);
    },
  },
  {
    name: 'lockfile',
    async run(_, print = toTerminal) {
      const found = unvouchedPackages(readFileSync(join(root, 'package-lock.json'), 'utf8'));
      for (const problem of found) print(`${problem}\n`);
      return stepCounts(found.length);
    },
  },
  {
    name: 'papers',
    async run(_, print = toTerminal) {
      const files = globSync('**/*', { cwd: root, exclude: notOurs }).map((file) =>
        file.replaceAll('\\', '/'),
      );
      const read = (file: string) => readFileSync(join(root, file), 'utf8');
      const found = files
        .filter(isPaper)
        .flatMap((paper) =>
          staleNames(paper, files, read).map(
            ({ line, name }) => `${paper}:${line} names ${name}, which is not there\n`,
          ),
        );
      for (const problem of found) print(problem);
      return stepCounts(found.length);
    },
  },
  {
    name: 'unused code',
    run: async (_, print) =>
      stepCounts(await run([packageBin('knip'), '--no-progress', '--no-config-hints'], print && { print })),
  },
  {
    name: 'browser support',
    run: async (_, print = toTerminal) =>
      stepCounts(checkBrowserSupport(root, print) + checkStyleSupport(root, print) > 0 ? 1 : 0),
  },
  {
    name: 'personal details',
    async run({ environment }, print = toTerminal) {
      const { contentDir } = siteOptions({ ...process.env, ...environment }, root);
      const found = await checkPersonalDetails(contentDir);
      if (found.length > 0) print(`${formatDiagnostics(found, root)}\n`);
      return stepCounts(0);
    },
  },
];

const notOurs = ['node_modules/**', 'dist/**', 'test-results/**', 'screenshots/**'];
/** READMEs and such; documents and samples may name files of their own. */
const isPaper = (file: string): boolean =>
  file.endsWith('.md') && (file.endsWith('README.md') || !/(?:^|\/)(?:documents|samples)\//.test(file));

const waitForCheck = () => console.log('另一次 npm run check 正在进行，等它结束后再开始。');
