import { posix, win32 } from 'node:path';
import type { BrowserHost } from './browser-host.ts';

/** Every path at which PATH may have one of these programs, those of the first name first. */
export function onPath(
  { env, platform }: Pick<BrowserHost, 'env' | 'platform'>,
  names: readonly string[],
): string[] {
  const { delimiter, join } = platform === 'win32' ? win32 : posix;
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const suffix = platform === 'win32' ? '.exe' : '';
  return names.flatMap((name) => folders.map((folder) => join(folder, name + suffix)));
}
