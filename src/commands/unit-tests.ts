import { run } from './run.ts';
import { temporaryFile } from './temporary-file.ts';
import { type Counts, unitCounts } from './test-counts.ts';

/** Runs the tests beside the code. */
export async function unitTests(): Promise<Counts> {
  const report = temporaryFile('unit.tap');
  const code = await run([
    '--test',
    '--test-reporter=spec',
    '--test-reporter-destination=stdout',
    '--test-reporter=tap',
    `--test-reporter-destination=${report.path}`,
    'src/**/*.test.ts',
  ]);
  return unitCounts(report.read(), code);
}
