import { dirname, join } from 'node:path';
import type { FileOperations } from './file-operations.ts';

/** Copies a folder file by file, so that names in any script survive and each step is a `FileOperations`. */
export function copyFolder(from: string, to: string, files: FileOperations): void {
  files.makeFolder(to);
  for (const { path, isFolder } of files.list(from)) {
    const target = join(to, path);
    files.makeFolder(isFolder ? target : dirname(target));
    if (!isFolder) files.copyFile(join(from, path), target);
  }
}
