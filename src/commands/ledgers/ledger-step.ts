import { root } from '#commands/running/root.ts';
import type { Counts } from '#commands/testing/test-counts.ts';
import { ledgersAt } from './ledgers-at.ts';
import { isWhole, lossesReport } from './losses-report.ts';
import { lossesSince } from './losses-since.ts';
import { publishedCommits } from './published-commits.ts';

const passed: Counts = { passed: 1, failed: 0, skipped: 0 };
const failed: Counts = { passed: 0, failed: 1, skipped: 0 };

/**
 * One test: the ledgers have lost nothing since what was published. Passes where there is nothing to compare
 * with, and says so.
 */
export async function ledgerStep(
  contentDir: string,
  environment: NodeJS.ProcessEnv,
  say: (line: string) => void = console.log,
): Promise<Counts> {
  const commits = await publishedCommits(contentDir, environment);
  if (commits.length === 0) {
    const here = await ledgersAt(contentDir, 'HEAD');
    say(`没有以前的登记可以比较。${'problem' in here ? here.problem : ''}`);
    return passed;
  }
  const counts: Counts[] = [];
  for (const commit of commits) {
    const found = await lossesSince(contentDir, commit);
    say('problem' in found ? found.problem : lossesReport(found, root));
    counts.push('problem' in found || !isWhole(found) ? failed : passed);
  }
  return counts.includes(failed) ? failed : passed;
}
