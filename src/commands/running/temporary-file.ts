import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A place for another program's report, removed with this process; `read` returns '' if nothing was written.
 */
export function temporaryFile(name: string): { path: string; read(): string } {
  const folder = mkdtempSync(join(tmpdir(), 'policy-library-'));
  // On exit rather than after use, because Ctrl-C may end this process before.
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, name);
  return {
    path,
    read() {
      try {
        return readFileSync(path, 'utf8');
      } catch {
        return '';
      }
    },
  };
}
