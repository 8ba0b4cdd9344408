import { run } from '#commands/running/run.ts';
import { temporaryFile } from '#commands/running/temporary-file.ts';
import { type Counts, sumCounts, unitCounts } from './test-counts.ts';

interface Group {
  files: string;
  isolation: 'process' | 'none';
}

/** They put fakes of the browser on `globalThis`, so each file has its own process. */
const clientTests: Group = { files: 'src/client/**/*.test.ts', isolation: 'process' };

/** In the full run most of the time is theirs: they try ten thousand random texts. */
const importerTests: Group = { files: 'src/importer/**/*.test.ts', isolation: 'none' };

/** Starting a process for each file, and loading modules again, would take three quarters of the time. */
const otherTests: Group = { files: 'src/!(client|importer)/**/*.test.ts', isolation: 'none' };

/**
 * Runs the tests beside the code, in groups side by side, since a process keeps one processor busy. The
 * first group prints as it runs, the others when all have ended.
 */
export async function unitTests(): Promise<Counts> {
  const printed = [clientTests, importerTests].map((group) => ({ group, text: [] as string[] }));
  const counts = await Promise.all([
    testGroup(otherTests),
    ...printed.map(({ group, text }) => testGroup(group, (part) => void text.push(part))),
  ]);
  process.stdout.write(printed.flatMap(({ text }) => text).join(''));
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
