import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Where Linux distributions put libfaketime: https://github.com/wolfcw/libfaketime */
const places = [
  '/usr/lib/*/faketime/libfaketime.so.1',
  '/usr/lib*/faketime/libfaketime.so.1',
  '/usr/local/lib/faketime/libfaketime.so.1',
];

/** An environment in which programs see a date that many days off, and what achieves it. */
export function fakeDate(days: number): { environment: Record<string, string>; by: string } {
  const library = places.flatMap((pattern) => globSync(pattern)).find((path) => existsSync(path));
  if (library)
    return {
      // The monotonic clock stays true: Node's timers depend on it.
      environment: {
        LD_PRELOAD: library,
        FAKETIME: `${days > 0 ? '+' : ''}${days}d`,
        FAKETIME_DONT_FAKE_MONOTONIC: '1',
      },
      by: 'libfaketime',
    };
  const hook = pathToFileURL(join(import.meta.dirname, 'shift-date.ts'));
  return {
    environment: { NODE_OPTIONS: `--import=${hook.href}`, SHIFT_DATE_DAYS: String(days) },
    by: 'a hook in Node (libfaketime is not installed, so that the indexer, a program of its own, sees the true date)',
  };
}
