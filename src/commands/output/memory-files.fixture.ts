import { dirname } from 'node:path';
import type { FileOperations } from './file-operations.ts';

export type FileSystemFault = (operation: string, ...paths: string[]) => void;

export const systemFault = (code: string): Error =>
  Object.assign(new Error(`${code}: made for a test`), { code });

/**
 * A file system in memory, on POSIX paths: folders are null, files their text. `before` is called before each
 * change, and may throw instead.
 */
export function memoryFiles(
  tree: Map<string, string | null>,
  before: FileSystemFault = () => {},
): FileOperations {
  const below = (folder: string) => [...tree.keys()].filter((path) => path.startsWith(`${folder}/`)).sort();
  const relativeTo = (folder: string) => (path: string) => path.slice(folder.length + 1);
  const insert = (path: string, content: string | null) => {
    if (tree.get(dirname(path)) === undefined && dirname(path) !== '/') throw systemFault('ENOENT');
    if (tree.get(dirname(path)) !== null && dirname(path) !== '/') throw systemFault('ENOTDIR');
    if (content !== null && tree.get(path) === null) throw systemFault('EISDIR');
    tree.set(path, content);
  };
  return {
    exists: (path) => tree.has(path),
    names: (folder) =>
      below(folder)
        .map(relativeTo(folder))
        .filter((path) => !path.includes('/')),
    list: (folder) =>
      below(folder).map((path) => ({ path: relativeTo(folder)(path), isFolder: tree.get(path) === null })),
    makeFolder(path) {
      if (path === '/' || tree.get(path) === null) return;
      before('makeFolder', path);
      if (tree.has(path)) throw systemFault('EEXIST');
      this.makeFolder(dirname(path));
      insert(path, null);
    },
    writeFile(path, text) {
      before('writeFile', path);
      insert(path, text);
    },
    copyFile(from, to) {
      before('copyFile', from, to);
      const text = tree.get(from);
      if (text === undefined || text === null) throw systemFault('ENOENT');
      insert(to, text);
    },
    rename(from, to) {
      before('rename', from, to);
      const moved = [from, ...below(from)];
      if (!tree.has(from)) throw systemFault('ENOENT');
      if (tree.get(from) === null && tree.has(to)) throw systemFault('ENOTEMPTY');
      insert(to, tree.get(from) ?? null);
      for (const path of moved) {
        tree.set(to + path.slice(from.length), tree.get(path) ?? null);
        tree.delete(path);
      }
    },
    remove(path) {
      before('remove', path);
      for (const gone of [path, ...below(path)]) tree.delete(gone);
    },
    copyMode: (from, to) => before('copyMode', from, to),
  };
}
