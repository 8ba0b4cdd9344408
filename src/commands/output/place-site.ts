import { basename, dirname, join } from 'node:path';
import { copyFolder } from './copy-folder.ts';
import { isSystemFault } from './fault-message.ts';
import type { FileOperations } from './file-operations.ts';
import { removeQuietly } from './remove-quietly.ts';
import { replaceInPlace } from './replace-in-place.ts';
import { stagingName } from './staging-name.ts';

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
