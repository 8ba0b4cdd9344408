// npm run check
// Runs every check of the source, whatever fails; exit code 1 if any failed, and their names.

import { readOptions } from './running/read-options.ts';
import { checks } from './testing/checks.ts';
import { timedStep } from './testing/timed-step.ts';

const options = readOptions();
const failed: string[] = [];
for (const check of checks) {
  const counts = await timedStep(check.name, () => check.run(options));
  if (counts.failed > 0) failed.push(check.name);
}
console.log(failed.length > 0 ? `\nFailed: ${failed.join(', ')}` : '\nAll checks passed.');
process.exitCode = failed.length > 0 ? 1 : 0;
