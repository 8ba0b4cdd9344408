import { readFile, stat } from 'node:fs/promises';
import type { Finding } from '#importer/finding/finding.ts';
import { megabytes } from '#importer/finding/megabytes.ts';
import { refuse } from '#importer/model/unreadable.ts';

/** Reads an input, unless it is too large or another program locks it. */
export async function readInput(
  path: string,
  maxSize: number,
): Promise<{ bytes: Uint8Array } | { refused: Finding[] }> {
  try {
    const { size } = await stat(path);
    if (size > maxSize) return refuse('file-too-large', { size: megabytes(size), limit: megabytes(maxSize) });
    return { bytes: new Uint8Array(await readFile(path)) };
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    return ['EBUSY', 'EPERM', 'EACCES'].includes(code)
      ? refuse('file-held', { cause: code })
      : refuse('file-unread', { cause: message });
  }
}
