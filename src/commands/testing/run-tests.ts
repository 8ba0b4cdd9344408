import { buildSite } from '#commands/building/build-site.ts';
import { ledgerStep } from '#commands/ledgers/ledger-step.ts';
import type { Options } from '#commands/running/options.ts';
import { root } from '#commands/running/root.ts';
import { siteOptions } from '#site/options.ts';
import { checks } from './checks.ts';
import { collatePages } from './collate-pages.ts';
import { e2eTests } from './e2e-tests.ts';
import { buildFixtureLibraries } from './fixture-libraries.ts';
import { frameTest } from './frame.ts';
import { type Counts, stepCounts } from './test-counts.ts';
import { timedStep } from './timed-step.ts';
import { unitTests } from './unit-tests.ts';

/**
 * Runs the checks of the source, the comparison of ledgers, the unit tests, the weight of the frame, the
 * builds, and what is tested on the built sites; returns the counts of each step.
 */
export async function runTests(options: Options): Promise<Counts[]> {
  const counts: Counts[] = [];
  // Unit tests and checks run in parallel. The tests print as they run, the checks afterwards.
  const checked = runChecks(options);
  counts.push(await timedStep('node --test', unitTests));
  for (const { name, printed, ended } of checked)
    counts.push(
      await timedStep(name, async () => {
        const outcome = await ended;
        process.stdout.write(printed.join(''));
        return outcome;
      }),
    );
  const { contentDir } = siteOptions({ ...process.env, ...options.environment }, root);
  counts.push(await timedStep('ledgers', () => ledgerStep(contentDir, process.env)));
  counts.push(await timedStep('frame', frameTest));
  const build = await timedStep('build', async () => stepCounts(await buildSite(options)));
  counts.push(build);
  const library = await timedStep('build of the invented libraries', async () =>
    stepCounts(await buildFixtureLibraries(options)),
  );
  counts.push(library);
  if (build.failed + library.failed === 0) {
    counts.push(await timedStep('collate', () => collatePages(options)));
    counts.push(await timedStep('playwright', () => e2eTests(options)));
  } else console.log('\n== collate, playwright: not run, since a build failed');
  return counts;
}

interface RunningCheck {
  name: string;
  /** What it has printed so far. */
  printed: string[];
  ended: Promise<Counts>;
}

/** Starts the checks of the source, one after another. */
function runChecks(options: Options): RunningCheck[] {
  let before: Promise<unknown> = Promise.resolve();
  return checks.map(({ name, run }) => {
    const printed: string[] = [];
    const ended = before.then(() => run(options, (text) => void printed.push(text)));
    before = ended;
    return { name, printed, ended };
  });
}
