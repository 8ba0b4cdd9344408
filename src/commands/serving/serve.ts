import { astroEnvironment } from '#commands/building/astro-environment.ts';
import type { Options } from '#commands/running/options.ts';
import { packageBin } from '#commands/running/package-bin.ts';
import { run } from '#commands/running/run.ts';
import { busyPort, portAnswers } from './port.ts';

/** The port of a command that serves, unless `--port` names another. */
export const defaultPort = 4321;

/**
 * Serves the output folder until the process is stopped, and returns the exit code. Says where as soon as the
 * server answers.
 */
export async function serve(options: Options): Promise<number> {
  const port = options.port ?? defaultPort;
  const busy = await busyPort(port);
  if (busy) {
    console.error(busy);
    return 1;
  }
  const ended = new AbortController();
  void portAnswers(port, ended.signal).then((answers) => {
    if (answers) console.log(announcement(`http://localhost:${port}${basePath(options)}`));
  });
  const code = await run([packageBin('astro'), 'preview', '--ignore-lock', '--port', String(port)], {
    // Some callers make Astro move to the background: https://github.com/withastro/astro/issues/17721
    environment: { ...astroEnvironment(options), ASTRO_PREVIEW_BACKGROUND: '0' },
    stopCode: 0,
  });
  ended.abort();
  return code;
}

function basePath({ environment }: Options): string {
  return `/${environment.BASE_PATH ?? ''}/`.replace(/\/+/g, '/');
}

function announcement(address: string): string {
  return `网站已在 ${address} 运行，按 Ctrl-C 停止。The site is at ${address} ; Ctrl-C stops it.`;
}
