// npm run check
// Runs every check of the source, even after one fails, and names those that failed; exit code 1 if any did.
//
// npm run check -- --explain <file or id> --content <folder>
// Says where each paragraph of a document was put, and why. Exit code 1 when the file has errors, 2 when it
// does not exist.

import { explainFile } from './explaining/explain-file.ts';
import { ownOptions, readOptions } from './running/read-options.ts';
import { runChecks } from './testing/run-checks.ts';

const options = readOptions({ passOn: true });
const { explain } = ownOptions(options.rest, { explain: { type: 'string' } });
process.exitCode = explain === undefined ? await runChecks(options) : await explainFile(explain, options);
