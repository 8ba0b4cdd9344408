import { run } from '#commands/running/run.ts';
import { temporaryFile } from '#commands/running/temporary-file.ts';
import { type Counts, sumCounts, unitCounts } from './test-counts.ts';

interface Group {
  files: string;
  isolation: 'process' | 'none';
}

/** They put fakes of the browser on `globalThis`, so each file has its own process. */
const clientTests: Group = { files: 'src/client/**/*.test.ts', isolation: 'process' };

/** One process: starting others and loading the same modules again would take three quarters of the time. */
const otherTests: Group = { files: 'src/!(client)/**/*.test.ts', isolation: 'none' };

/**
 * Runs the tests beside the code. The one process of most tests leaves a processor free for those of
 * `client`, which print when all have ended.
 */
export async function unitTests(): Promise<Counts> {
  const printed: string[] = [];
  const counts = await Promise.all([
    testGroup(otherTests),
    testGroup(clientTests, (text) => void printed.push(text)),
  ]);
  process.stdout.write(printed.join(''));
  return sumCounts(counts);
}

/** Prints to the terminal unless `print` is given. */
async function testGroup({ files, isolation }: Group, print?: (text: string) => void): Promise<Counts> {
  const report = temporaryFile('unit.json');
  const args = [
    '--test',
    `--test-isolation=${isolation}`,
    '--test-reporter=spec',
    '--test-reporter-destination=stdout',
    '--test-reporter=./src/commands/testing/count-reporter.ts',
    `--test-reporter-destination=${report.path}`,
    files,
  ];
  const code = await run(args, print && { print });
  return unitCounts(report.read(), code);
}
