import { lstat, readdir, readFile } from 'node:fs/promises';
import type { DiagnosticOf, Result } from '#domain/diagnostic/diagnostic.ts';

/** The bytes of a file; undefined where there is none. Reports one that is there and cannot be read. */
export async function readContentFile(path: string): Promise<Result<Uint8Array | undefined>> {
  try {
    return { value: await readFile(path), diagnostics: [] };
  } catch (error) {
    return { value: undefined, diagnostics: (await isThere(path)) ? [fileProblem(error, path)] : [] };
  }
}

/**
 * What keeps a file or folder of the content from being read, and what to do, by the code of the system's
 * error.
 */
const problems: Record<string, [cause: string, remedy: string]> = {
  EACCES: ['没有读取它的权限', '请改它的权限'],
  EPERM: ['没有读取它的权限', '请改它的权限'],
  EISDIR: ['它是文件夹，应是文件', '请把它移走或改名'],
  ENOTDIR: ['它是文件，应是文件夹', '请把它移走或改名'],
  ENOENT: ['它是链接，所指的文件不存在', '请删去这个链接，或恢复所指的文件'],
  ELOOP: ['它是链接，绕了一圈', '请删去这个链接'],
};

/** Tells an author why a file that is there cannot be read. */
export function fileProblem(error: unknown, file: string): DiagnosticOf<'file-unreadable'> {
  const { code = '', message = '' } = error as NodeJS.ErrnoException;
  const [cause, remedy] = problems[code] ?? [`系统报告 ${message || String(error)}`, '请检查磁盘和这个文件'];
  return { code: 'file-unreadable', args: { cause, remedy }, file };
}

/** Whether the folder holds the name, even as a link that leads nowhere. */
export const isThere = (path: string): Promise<boolean> =>
  lstat(path).then(
    () => true,
    () => false,
  );

/**
 * The names in a folder, in order; none where there is no such folder. Leaves out those that begin with a
 * dot, which are an editor's own. Reports a folder that is there and cannot be read.
 */
export async function listFolder(folder: string): Promise<Result<string[]>> {
  try {
    const names = await readdir(folder);
    return { value: names.filter((name) => !name.startsWith('.')).sort(), diagnostics: [] };
  } catch (error) {
    return { value: [], diagnostics: (await isThere(folder)) ? [fileProblem(error, folder)] : [] };
  }
}
