// npm test
// Everything a change needs. Ends with the line 「N passed, N failed」; exit code 1 if anything failed, or
// if nothing ran.

import { readOptions } from './running/read-options.ts';
import { runTests } from './testing/run-tests.ts';
import { endTests } from './testing/test-counts.ts';

endTests(await runTests(readOptions()));
