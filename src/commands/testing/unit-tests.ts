import { run } from '#commands/running/run.ts';
import { temporaryFile } from '#commands/running/temporary-file.ts';
import { type Counts, sumCounts, unitCounts } from './test-counts.ts';

/**
 * The tests beside the code, and how they are isolated. Those of `client` put fakes of the browser on
 * `globalThis`, so each file has its own process. All others share one: starting processes and loading the
 * same modules again would take three quarters of the time.
 */
const groups = [
  { files: 'src/client/**/*.test.ts', isolation: 'process' },
  { files: 'src/!(client)/**/*.test.ts', isolation: 'none' },
];

export async function unitTests(): Promise<Counts> {
  const counts: Counts[] = [];
  for (const group of groups) counts.push(await testGroup(group));
  return sumCounts(counts);
}

async function testGroup({ files, isolation }: (typeof groups)[number]): Promise<Counts> {
  const report = temporaryFile('unit.json');
  const code = await run([
    '--test',
    `--test-isolation=${isolation}`,
    '--test-reporter=spec',
    '--test-reporter-destination=stdout',
    '--test-reporter=./src/commands/testing/count-reporter.ts',
    `--test-reporter-destination=${report.path}`,
    files,
  ]);
  return unitCounts(report.read(), code);
}
