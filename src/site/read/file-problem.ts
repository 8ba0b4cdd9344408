import type { DiagnosticOf } from '#domain/diagnostic/diagnostic.ts';

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
