import type { Counts } from './test-counts.ts';

/** Runs one step; prints a header before, and its outcome and seconds after. */
export async function timedStep(name: string, step: () => Promise<Counts>): Promise<Counts> {
  console.log(`\n== ${name}`);
  const start = performance.now();
  const counts = await step();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`== ${name}: ${counts.failed > 0 ? 'FAILED' : 'ok'}, ${seconds} s`);
  return counts.failed > 0 ? { ...counts, failures: counts.failures ?? [name] } : counts;
}
