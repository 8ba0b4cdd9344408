import { isContentFault } from '#site/report/content-fault.ts';

/** What a failure says to whoever started the build, and whether its trace is worth keeping. */
export interface FailureMessage {
  text: string;
  /** The program is at fault: its maintainers need the trace. */
  ours: boolean;
}

/**
 * Says in a few lines what ended a build: an error in the content, the disk, or the program. For an error in
 * the program it names the file with the trace and, if the project has one, the place to report it.
 */
export function failureMessage(error: unknown, traceFile: string, reportTo?: string): FailureMessage {
  if (isContentFault(error)) return { text: `✗ ${error.message}${error.hint ?? ''}`, ours: false };
  if (isSystemError(error))
    return {
      text: `✗ 读写文件时出错：${error.message}。请检查磁盘的空间和这个路径的权限，然后再试。`,
      ours: false,
    };
  const where = reportTo ? `报告到 ${reportTo}` : '交给维护这个程序的人';
  return {
    text: `✗ 这是程序的错误，不是内容的错误：${firstLine(error)}\n  详细的记录在 ${traceFile}。请把它${where}，并说明做了什么。`,
    ours: true,
  };
}

/** Faults of disks and permissions, unlike the ENOENT of a program that asks for a wrong file. */
const systemCodes = new Set(['EACCES', 'EDQUOT', 'EIO', 'EMFILE', 'ENFILE', 'ENOSPC', 'EPERM', 'EROFS']);

const isSystemError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'code' in error && systemCodes.has(String(error.code));

const firstLine = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).trim().split('\n')[0]?.slice(0, 200) ?? '';
