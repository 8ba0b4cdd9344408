import { git } from './git.ts';
import { commitOf } from './ledgers-at.ts';

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
