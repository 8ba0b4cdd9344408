import { isSystemFault } from './fault-message.ts';
import type { FileOperations } from './file-operations.ts';

/** Removes what is in no one's way: where the system does not let it, that is no reason to fail. */
export function removeQuietly(path: string, files: FileOperations): void {
  try {
    files.remove(path);
  } catch (error) {
    if (!isSystemFault(error)) throw error;
  }
}
