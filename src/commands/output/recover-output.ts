import { basename, dirname, join } from 'node:path';
import type { FileOperations } from './file-operations.ts';
import { removeQuietly } from './remove-quietly.ts';
import { insideBase, parseStagingName } from './staging-name.ts';

/**
 * Cleans up after killed builds: restores the former site if one died between its two renames, and removes
 * what others left beside the output folder or in it. Folders of a build that still runs are left alone.
 */
export function recoverOutput(out: string, files: FileOperations): void {
  const beside = abandoned(dirname(out), basename(out), files);
  const former = beside.find(({ kind }) => kind === 'old');
  if (former && !files.exists(out)) files.rename(former.path, out);
  for (const { path } of [...beside, ...abandoned(out, insideBase, files)]) removeQuietly(path, files);
}

function abandoned(folder: string, ofBase: string, files: FileOperations) {
  return files.names(folder).flatMap((name) => {
    const { base, kind, pid } = parseStagingName(name) ?? {};
    if (base !== ofBase || pid === undefined) return [];
    // In containers every build may have the same process id. This build has made nothing yet.
    return pid !== process.pid && isRunning(pid) ? [] : [{ kind, path: join(folder, name) }];
  });
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
