// npm run test:engines -- --no-build --content <folder> … <any argument of `playwright test`>
// Builds the site unless told not to, then has Firefox and WebKit read, follow a citation, search and copy; installs
// them where it can, and says why it skips one. Ends as npm test does; exit code 1 if anything failed.
import { buildSite } from './astro.ts';
import { browserHost } from './browser-host.ts';
import { engineTests } from './engine-tests.ts';
import { engines } from './engines.ts';
import { ensureCjkFont } from './ensure-cjk-font.ts';
import { readOptions } from './read-options.ts';
import { type Counts, formatCounts, stepCounts, sumCounts } from './test-counts.ts';
import { timedStep } from './timed-step.ts';

const options = readOptions({ passOn: true });
const rest = options.rest.filter((argument) => argument !== '--no-build');
const built = rest.length < options.rest.length ? 0 : await buildSite(options);
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
