import { checkPersonalDetails } from '#site/check-personal-details.ts';
import { siteOptions } from '#site/options.ts';
import { formatDiagnostics } from '#site/report.ts';
import { astroEnvironment } from './astro.ts';
import type { Options } from './options.ts';
import { packageBin } from './package-bin.ts';
import { root } from './root.ts';
import { run } from './run.ts';
import { type Counts, stepCounts } from './test-counts.ts';

/** A check of the source that needs no build. */
export interface Check {
  name: string;
  run(options: Options): Promise<Counts>;
}

/** Format, lint and import table; types; what looks like a detail of a person in the content, which only warns. */
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
  {
    name: 'personal details',
    async run({ environment }) {
      const { contentDir } = siteOptions({ ...process.env, ...environment }, root);
      const found = await checkPersonalDetails(contentDir);
      if (found.length > 0) console.log(formatDiagnostics(found, root));
      return stepCounts(0);
    },
  },
];
