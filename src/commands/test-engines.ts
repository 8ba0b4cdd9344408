// npm run test:engines -- --no-build --content <folder> … <any argument of `playwright test`>
// Builds the site and the invented library unless told not to, then does a reader's main tasks in Firefox and
// WebKit: read, follow a citation, search, copy. Installs them where it can, and says why it skips one. Ends
// as npm test does; exit code 1 if anything failed.

import { ensureCjkFont } from '#commands/browsers/ensure-cjk-font.ts';
import { browserHost } from './browsers/browser-host.ts';
import { engines } from './browsers/engines.ts';
import { buildSite } from './building/build-site.ts';
import { readOptions } from './running/read-options.ts';
import { engineTests } from './testing/e2e-tests.ts';
import { buildFixtureLibraries } from './testing/fixture-libraries.ts';
import { type Counts, formatCounts, stepCounts, sumCounts } from './testing/test-counts.ts';
import { timedStep } from './testing/timed-step.ts';

const options = readOptions({ passOn: true });
const rest = options.rest.filter((argument) => argument !== '--no-build');
const isBuilt = rest.length < options.rest.length;
const built = isBuilt ? 0 : (await buildSite(options)) || (await buildFixtureLibraries(options));
await ensureCjkFont(browserHost);

const counts: Counts[] = [];
if (built !== 0) counts.push(stepCounts(built));
else
  for (const engine of engines) {
    const ofEngine = await timedStep(engine.name, () => engineTests(engine, { ...options, rest }));
    console.log(`== ${engine.name}: ${formatCounts(ofEngine)}`);
    counts.push(ofEngine);
  }
const total = sumCounts(counts);
console.log(`\n${formatCounts(total)}`);
process.exitCode = total.failed > 0 ? 1 : 0;
