/**
 * Number of runs of a property: few by default, many in the full run. The seed is fixed, so that a failure
 * repeats; `TRIALS_SEED` sets another.
 */
export const trials = (seldom: number, often: number) => ({
  numRuns: process.env.E2E_FULL ? often : seldom,
  seed: Number(process.env.TRIALS_SEED ?? 1),
});
