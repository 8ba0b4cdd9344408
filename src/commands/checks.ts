import { astroEnvironment } from './astro.ts';
import type { Options } from './options.ts';
import { packageBin } from './package-bin.ts';
import { run } from './run.ts';
import { type Counts, stepCounts } from './test-counts.ts';

/** A check of the source that needs no build. */
export interface Check {
  name: string;
  run(options: Options): Promise<Counts>;
}

/** Format, lint and import table; then types. */
export const checks: readonly Check[] = [
  {
    name: 'biome ci',
    async run() {
      // Biome colours single characters, in a log file too.
      const plain = process.stdout.isTTY ? [] : ['--colors=off'];
      return stepCounts(await run([packageBin('@biomejs/biome'), 'ci', '--error-on-warnings', ...plain]));
    },
  },
  {
    name: 'astro check',
    async run(options) {
      const program = [
        packageBin('astro'),
        'check',
        '--minimumSeverity',
        'warning',
        '--minimumFailingSeverity',
        'warning',
      ];
      return stepCounts(await run(program, { environment: astroEnvironment(options) }));
    },
  },
];
