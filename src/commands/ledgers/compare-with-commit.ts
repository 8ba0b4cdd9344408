import { isWhole, lossesReport, lossesSince } from './losses-since.ts';

/**
 * Prints what the ledgers of a library have lost since a commit. The exit code is 1 if they lost something,
 * 2 if that cannot be told.
 */
export async function compareWithCommit(contentDir: string, commit: string): Promise<number> {
  const found = await lossesSince(contentDir, commit);
  if ('problem' in found) {
    console.error(found.problem);
    return 2;
  }
  console.log(lossesReport(found, process.cwd()));
  return isWhole(found) ? 0 : 1;
}
