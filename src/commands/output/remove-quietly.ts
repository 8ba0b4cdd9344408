import { isSystemFault } from './fault-message.ts';
import type { FileOperations } from './file-operations.ts';

/** Removes what does no harm if it stays: a refusal by the system is no reason to fail. */
export function removeQuietly(path: string, files: FileOperations): void {
  try {
    files.remove(path);
  } catch (error) {
    if (!isSystemFault(error)) throw error;
  }
}
