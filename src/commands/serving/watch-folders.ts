import { readdirSync, watch } from 'node:fs';
import { join } from 'node:path';

/**
 * Calls `changed` after files in or below the folders have changed, once for many files saved together.
 * Watches folders, not files: most editors save by renaming a new file over the old one, which ends a watch
 * on the file. That is why `node --watch-path` misses every second save on Linux
 * (https://github.com/nodejs/node/pull/52879).
 */
export function watchFolders(folders: string[], changed: () => void): { close(): void } {
  let pause: NodeJS.Timeout | undefined;
  const watchers = folders.flatMap(withSubfolders).map((folder) =>
    watch(folder, () => {
      clearTimeout(pause);
      pause = setTimeout(changed, 100);
    }),
  );
  return {
    close() {
      clearTimeout(pause);
      for (const watcher of watchers) watcher.close();
    },
  };
}

function withSubfolders(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const below = entries.filter((entry) => entry.isDirectory());
  return [folder, ...below.map(({ parentPath, name }) => join(parentPath, name))];
}
