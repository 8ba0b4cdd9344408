// npm test
// Everything a change needs. Ends with the line 「N passed, N failed」; exit code 1 if anything failed, or if
// nothing ran.
import { buildSite } from './astro.ts';
import { checks } from './checks.ts';
import { e2eTests } from './e2e-tests.ts';
import { readOptions } from './read-options.ts';
import { type Counts, formatCounts, stepCounts, sumCounts } from './test-counts.ts';
import { timedStep } from './timed-step.ts';
import { unitTests } from './unit-tests.ts';

const options = readOptions();
const counts: Counts[] = [];
for (const check of checks) counts.push(await timedStep(check.name, () => check.run(options)));
counts.push(await timedStep('node --test', unitTests));
const build = await timedStep('build', async () => stepCounts(await buildSite(options)));
counts.push(build);
if (build.failed === 0) counts.push(await timedStep('playwright', () => e2eTests(options)));
else console.log('\n== playwright: not run, since the build failed');

const total = sumCounts(counts);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
console.log(`\n${formatCounts(total)}`);
