// npm test
// Everything a change needs. Ends with the line 「N passed, N failed」; exit code 1 if anything failed, or if
// nothing ran.
import { endTests } from './end-tests.ts';
import { readOptions } from './read-options.ts';
import { runTests } from './run-tests.ts';

endTests(await runTests(readOptions()));
