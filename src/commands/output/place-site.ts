import { basename, dirname, join } from 'node:path';
import { isSystemFault } from './fault-message.ts';
import { copyFolder, type FileOperations, removeQuietly } from './file-operations.ts';
import { replaceInPlace } from './replace-in-place.ts';
import { insideBase, parseStagingName, stagingName } from './staging-name.ts';

/** Error codes when a folder cannot be renamed although its files may be writable. */
const renameRefusals = new Set(['EXDEV', 'EBUSY', 'EPERM', 'EACCES', 'EROFS']);

/**
 * Puts a finished site in place of the output folder by two renames: no folder is ever half-written. If the
 * folder cannot be renamed (a mount point, a parent without permission, a file held open on Windows), its
 * files are replaced one by one. If anything throws before the last step, the former site stays whole.
 */
export function placeSite(site: string, out: string, files: FileOperations, pid = process.pid): void {
  const beside = (kind: 'new' | 'old') => join(dirname(out), stagingName(basename(out), kind, pid));
  const fresh = beside('new');
  const former = beside('old');
  let source = site;
  try {
    files.makeFolder(dirname(out));
    moveFolder(site, fresh, files);
    source = fresh;
    exchange(fresh, out, former, files);
  } catch (error) {
    if (!isRefusal(error) || !files.exists(out)) throw error;
    replaceInPlace(source, out, files, pid);
  } finally {
    removeQuietly(fresh, files);
  }
  // The site is in place. Remains of the former one are no reason to fail; the next build removes them.
  removeQuietly(former, files);
}

const isRefusal = (error: unknown) => isSystemFault(error) && renameRefusals.has(error.code ?? '');

/** Moves a folder, by copying where the destination is on another file system. */
function moveFolder(from: string, to: string, files: FileOperations): void {
  try {
    files.rename(from, to);
  } catch (error) {
    if (!isSystemFault(error) || error.code !== 'EXDEV') throw error;
    copyFolder(from, to, files);
  }
}

function exchange(fresh: string, out: string, former: string, files: FileOperations): void {
  if (!files.exists(out)) {
    files.rename(fresh, out);
    return;
  }
  files.copyMode(out, fresh);
  files.rename(out, former);
  try {
    files.rename(fresh, out);
  } catch (error) {
    files.rename(former, out);
    throw error;
  }
}

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
