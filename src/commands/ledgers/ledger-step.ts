import { root } from '#commands/running/root.ts';
import type { Counts } from '#commands/testing/test-counts.ts';
import { git } from './git.ts';
import { commitOf, ledgersAt } from './ledgers-at.ts';
import { isWhole, lossesReport, lossesSince } from './losses-since.ts';

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

const branches = ['origin/HEAD', 'origin/main', 'origin/master'];

/**
 * Finds the commits with which a test compares the ledgers: the one that LEDGERS_SINCE names, otherwise the
 * one at which this branch left origin's main branch, which is what is published. On the main branch itself,
 * the last two: rows may be missing from the last commit, or from the folder. None in a repository without
 * commits.
 */
export async function publishedCommits(
  folder: string,
  { LEDGERS_SINCE: named = '' }: NodeJS.ProcessEnv,
): Promise<string[]> {
  // GitHub gives 0000… as the commit before the first push of a branch.
  if (named !== '' && !/^0+$/.test(named)) return [named];
  const head = await commitOf(folder, 'HEAD');
  for (const branch of branches) {
    if (!(await commitOf(folder, branch))) continue;
    const { code, output } = await git(folder, ['merge-base', 'HEAD', branch]);
    const base = output.toString().trim();
    if (code === 0 && base !== head) return [base];
    break;
  }
  const last = await Promise.all(
    ['HEAD', 'HEAD^'].map(async (ref) => ((await commitOf(folder, ref)) ? [ref] : [])),
  );
  return last.flat();
}
