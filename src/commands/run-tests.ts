import { buildSite } from './astro.ts';
import { checks } from './checks.ts';
import { collatePages } from './collate-pages.ts';
import { e2eTests } from './e2e-tests.ts';
import type { Options } from './options.ts';
import { type Counts, stepCounts } from './test-counts.ts';
import { timedStep } from './timed-step.ts';
import { unitTests } from './unit-tests.ts';

/** Runs the checks of the source, the unit tests, the build, and what is tested on the built site; gives the counts of each step. */
export async function runTests(options: Options): Promise<Counts[]> {
  const counts: Counts[] = [];
  for (const check of checks) counts.push(await timedStep(check.name, () => check.run(options)));
  counts.push(await timedStep('node --test', unitTests));
  const build = await timedStep('build', async () => stepCounts(await buildSite(options)));
  counts.push(build);
  if (build.failed === 0) {
    counts.push(await timedStep('collate', () => collatePages(options)));
    counts.push(await timedStep('playwright', () => e2eTests(options)));
  } else console.log('\n== collate, playwright: not run, since the build failed');
  return counts;
}
