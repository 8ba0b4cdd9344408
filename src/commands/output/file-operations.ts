import {
  chmodSync,
  chownSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { isSystemFault } from './fault-message.ts';

/** An entry below a folder, its path with slashes and relative to that folder. */
export interface FolderEntry {
  path: string;
  isFolder: boolean;
}

/** All file operations that put a site in place, so that a test can fail or stop at any of them. */
export interface FileOperations {
  exists(path: string): boolean;
  /** The names in a folder; none if there is no such folder. */
  names(folder: string): string[];
  /** Everything below a folder; nothing if there is no such folder. */
  list(folder: string): FolderEntry[];
  /** Makes a folder, and those above it. */
  makeFolder(path: string): void;
  writeFile(path: string, text: string): void;
  copyFile(from: string, to: string): void;
  rename(from: string, to: string): void;
  /** Removes a file or a folder with what it holds, if it exists. */
  remove(path: string): void;
  /** Copies mode and owner of a folder to another, as far as this user may. */
  copyMode(from: string, to: string): void;
}

export const fileOperations: FileOperations = {
  exists: existsSync,
  names: (folder) => (existsSync(folder) ? readdirSync(folder) : []),
  list(folder) {
    if (!existsSync(folder)) return [];
    return readdirSync(folder, { recursive: true, withFileTypes: true }).map((entry) => ({
      path: relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'),
      isFolder: entry.isDirectory(),
    }));
  },
  makeFolder: (path) => void mkdirSync(path, { recursive: true }),
  writeFile: writeFileSync,
  copyFile: (from, to) => copyFileSync(from, to),
  rename: renameSync,
  // Windows holds on to a file for a moment after it is closed.
  remove: (path) => rmSync(path, { recursive: true, force: true, maxRetries: 5 }),
  copyMode(from, to) {
    const { mode, uid, gid } = statSync(from);
    // Owner first, since changing the owner clears bits of the mode.
    for (const copy of [() => chownSync(to, uid, gid), () => chmodSync(to, mode)])
      try {
        copy();
      } catch {
        // Not every user may; the site is readable without it.
      }
  },
};

/** Copies a folder file by file, so that names in any script survive and each step is a `FileOperations`. */
export function copyFolder(from: string, to: string, files: FileOperations): void {
  files.makeFolder(to);
  for (const { path, isFolder } of files.list(from)) {
    const target = join(to, path);
    files.makeFolder(isFolder ? target : dirname(target));
    if (!isFolder) files.copyFile(join(from, path), target);
  }
}

/** Removes what does no harm if it stays: a refusal by the system is no reason to fail. */
export function removeQuietly(path: string, files: FileOperations): void {
  try {
    files.remove(path);
  } catch (error) {
    if (!isSystemFault(error)) throw error;
  }
}
