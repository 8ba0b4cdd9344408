import { git } from './git.ts';
import { commitOf } from './ledgers-at.ts';

const branches = ['origin/HEAD', 'origin/main', 'origin/master'];

/**
 * The commits with which a test compares the ledgers. LEDGERS_SINCE may name one. Else it is the commit at
 * which this branch left origin's main branch, which is what is published. On that branch itself it is the
 * last two commits: rows may be missing from the last one, or from the folder since. None where this
 * repository has no commit.
 */
export async function publishedCommits(
  folder: string,
  { LEDGERS_SINCE: named = '' }: NodeJS.ProcessEnv,
): Promise<string[]> {
  // GitHub calls the commit before the first push of a branch 0000….
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
