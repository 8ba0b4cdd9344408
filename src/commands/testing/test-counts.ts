export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
  /** Names of tests that failed, or passed only on a retry, if the runner tells them. */
  failures?: readonly string[];
}

/** A step without tests of its own counts only when it fails. */
export function stepCounts(exitCode: number): Counts {
  return { passed: 0, failed: exitCode === 0 ? 0 : 1, skipped: 0 };
}

/** Reads what count-reporter.ts wrote ('' when the run ended before it), with the exit code of the run. */
export const unitCounts = (json: string, exitCode: number): Counts =>
  withExitCode({ passed: 0, failed: 0, skipped: 0, ...parse<Partial<Counts>>(json) }, exitCode);

/** Reads what Playwright's JSON reporter wrote ('' when it wrote nothing), with the exit code of the run. */
export function e2eCounts(json: string, exitCode: number): Counts {
  const { stats = {}, suites = [] } = parse<Report>(json);
  const failures = suites.flatMap(failedSpecs);
  return withExitCode(
    {
      passed: (stats.expected ?? 0) + (stats.flaky ?? 0),
      failed: stats.unexpected ?? 0,
      skipped: stats.skipped ?? 0,
      ...(failures.length > 0 && { failures }),
    },
    exitCode,
  );
}

export function sumCounts(counts: readonly Counts[]): Counts {
  const sum = (key: 'passed' | 'failed' | 'skipped') => counts.reduce((total, one) => total + one[key], 0);
  const failures = counts.flatMap((one) => one.failures ?? []);
  return {
    passed: sum('passed'),
    failed: sum('failed'),
    skipped: sum('skipped'),
    ...(failures.length > 0 && { failures }),
  };
}

/** The line that `npm test` ends with: 「12 passed, 0 failed」, and the skipped ones if there are any. */
export function formatCounts({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** A runner may fail without a failed test: a file that does not load, a server that does not start. */
function withExitCode(counts: Counts, exitCode: number): Counts {
  return exitCode !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

/** The part of Playwright's JSON report that is used. */
interface Report {
  stats?: Partial<Record<'expected' | 'unexpected' | 'flaky' | 'skipped', number>>;
  suites?: Suite[];
}

interface Suite {
  file?: string;
  suites?: Suite[];
  specs?: { title: string; line: number; ok: boolean; tests?: { status: string }[] }[];
}

const failedSpecs = ({ file, suites = [], specs = [] }: Suite): string[] => [
  ...specs.flatMap(({ title, line, ok, tests = [] }) => {
    const flaky = tests.some(({ status }) => status === 'flaky');
    return ok && !flaky ? [] : [`${file}:${line} ${title}${flaky ? ' (passed when tried again)' : ''}`];
  }),
  ...suites.flatMap(failedSpecs),
];

/** A runner that was killed leaves no report, or a truncated one. */
function parse<T extends object>(json: string): T | Record<string, never> {
  try {
    return JSON.parse(json);
  } catch {
    return {};
  }
}

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
