// npm run test:unit
// Runs the tests beside the code. Ends as npm test does.
import { endTests } from './testing/test-counts.ts';
import { unitTests } from './testing/unit-tests.ts';

endTests([await unitTests()]);
