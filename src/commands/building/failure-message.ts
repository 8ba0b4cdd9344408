import { isContentFault } from '#site/report/content-fault.ts';

/** What a failure says to whoever started the build, and whether its trace is worth keeping. */
export interface FailureMessage {
  text: string;
  /** The program is at fault: whoever keeps it in order needs the trace. */
  ours: boolean;
}

/**
 * Says in a few lines what ended a build: something in the content, the disk, or the program. Of the last it
 * names the file that holds the trace and, where the project has one, the place to report it.
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

/** Faults of disks and permissions, not what a program gets by asking for a wrong file. */
const systemCodes = new Set(['EACCES', 'EDQUOT', 'EIO', 'EMFILE', 'ENFILE', 'ENOSPC', 'EPERM', 'EROFS']);

const isSystemError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'code' in error && systemCodes.has(String(error.code));

const firstLine = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).trim().split('\n')[0]?.slice(0, 200) ?? '';
