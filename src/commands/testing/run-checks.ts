import type { Options } from '#commands/running/options.ts';
import { checks } from './checks.ts';
import { timedStep } from './timed-step.ts';

/** Runs every check, even after one fails, and names those that failed; returns the exit code. */
export async function runChecks(options: Options): Promise<number> {
  const failed: string[] = [];
  for (const check of checks) {
    const counts = await timedStep(check.name, () => check.run(options));
    if (counts.failed > 0) failed.push(check.name);
  }
  console.log(failed.length > 0 ? `\nFailed: ${failed.join(', ')}` : '\nAll checks passed.');
  return failed.length > 0 ? 1 : 0;
}
