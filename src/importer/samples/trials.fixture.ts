/**
 * How often a property is tried: seldom while one works, often in the full run. The draws are the same each
 * time, so that what fails once fails again; `TRIALS_SEED` draws others.
 */
export const trials = (seldom: number, often: number) => ({
  numRuns: process.env.E2E_FULL ? often : seldom,
  seed: Number(process.env.TRIALS_SEED ?? 1),
});
