const another = '或用 --out 换一个文件夹。';

/** Cause and remedy by the code of the operating system. */
const faults: Record<string, [cause: string, remedy: string]> = {
  EACCES: ['没有权限', `请改正权限，${another}`],
  EBUSY: ['正被其他程序占用', '请关闭占用它的程序后再试。'],
  EDQUOT: ['超出磁盘配额', `请腾出空间后再试，${another}`],
  EEXIST: ['同名的文件已经存在', `请移走它，${another}`],
  EIO: ['磁盘读写出错', '请检查磁盘后再试。'],
  ELOOP: ['符号链接成环', `请改正链接，${another}`],
  EMFILE: ['打开的文件太多', '请关闭其他程序后再试。'],
  ENAMETOOLONG: ['路径太长', '请用 --out 换一个较短的路径。'],
  ENOENT: ['上级文件夹不存在，也不能新建', '请用 --out 换一个文件夹。'],
  ENOSPC: ['磁盘空间不足', `请腾出空间后再试，${another}`],
  ENOTDIR: ['路径中有一段是文件，不是文件夹', `请移走那个文件，${another}`],
  EPERM: ['系统不允许', `请改正权限、关闭占用它的程序，${another}`],
  EROFS: ['文件系统是只读的', '请用 --out 换一个可以写入的文件夹。'],
};

/** An error of the operating system; `dest` is where a file was to be renamed or copied to. */
type SystemFault = NodeJS.ErrnoException & { dest?: string };

export const isSystemFault = (error: unknown): error is SystemFault =>
  error instanceof Error && typeof (error as SystemFault).code === 'string';

/** Names a fault of the system in a few words. Rethrows any other error. */
export function faultCause(error: unknown): string {
  if (!isSystemFault(error)) throw error;
  return `${faults[error.code ?? '']?.[0] ?? error.message}（${error.code}）`;
}

/** Says in one line why a folder could not be written, and what to do. Rethrows any other error. */
export function faultMessage(folder: string, error: unknown): string {
  const cause = faultCause(error);
  const { code = '', path, dest } = error as SystemFault;
  const remedy = faults[code]?.[1] ?? '请排除原因后再试。';
  return `写不了 ${namedFile(dest ?? path ?? '', folder)}：${cause}。${remedy}`;
}

/** Names the file, unless it is a temporary one, which means nothing to whoever reads the message. */
function namedFile(file: string, folder: string): string {
  return file && !/\.(?:new|old)-|-probe-/.test(file) ? file : folder;
}
