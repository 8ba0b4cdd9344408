import { type Counts, formatCounts, sumCounts } from './test-counts.ts';

/**
 * Prints the line that a run of tests ends with, and sets the exit code. A run in which nothing passed has
 * failed.
 */
export function endTests(counts: readonly Counts[]): void {
  const total = sumCounts(counts);
  process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
  // Next to the counts, since often only the end of a log is kept.
  if (total.failures) console.log(['', ...total.failures.map((name) => `✗ ${name}`)].join('\n'));
  console.log(`\n${formatCounts(total)}`);
}
