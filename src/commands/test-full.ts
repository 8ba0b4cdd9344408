// npm run test:full
// Runs npm test, then the tests that take longer and seldom fail. Ends as npm test does, with the total of
// both.

import { readOptions } from './running/read-options.ts';
import { checkReproducible } from './testing/reproducible.ts';
import { runTests } from './testing/run-tests.ts';
import { endTests } from './testing/test-counts.ts';
import { timedStep } from './testing/timed-step.ts';

const options = readOptions();
process.env.E2E_FULL = '1';
const counts = await runTests(options);
endTests([...counts, await timedStep('reproducible', () => checkReproducible(options))]);
