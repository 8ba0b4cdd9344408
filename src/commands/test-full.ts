// npm run test:full
// npm test, and what takes longer and seldom fails. Ends as npm test does, with the total of both.

import { endTests } from './end-tests.ts';
import { readOptions } from './read-options.ts';
import { checkReproducible } from './reproducible.ts';
import { runTests } from './run-tests.ts';
import { timedStep } from './timed-step.ts';

const options = readOptions();
process.env.E2E_FULL = '1';
const counts = await runTests(options);
endTests([...counts, await timedStep('reproducible', () => checkReproducible(options))]);
