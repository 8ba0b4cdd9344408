// npm run check
// Runs every check of the source, whatever fails; exit code 1 if any failed, and their names.
//
// npm run check -- --explain <file or id> --content <folder>
// Says where each paragraph of a document was put, and why. Exit code 1 when the file has errors, 2 when
// there is none.

import { explainFile } from './explaining/explain-file.ts';
import { ownOptions, readOptions } from './running/read-options.ts';
import { runChecks } from './testing/run-checks.ts';

const options = readOptions({ passOn: true });
const { explain } = ownOptions(options.rest, { explain: { type: 'string' } });
process.exitCode = explain === undefined ? await runChecks(options) : await explainFile(explain, options);
