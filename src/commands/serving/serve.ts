import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import compression from '@polka/compression';
import sirv from 'sirv';
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

/**
 * Serves a built site on a free port as README asks of a host: text compressed, `index.html` for a folder,
 * 404.html with status 404. Files named after their hash are cached for a year.
 */
export async function serveStatic(folder: string): Promise<{ address: string; close(): void }> {
  const notFound = readFileSync(join(folder, '404.html'));
  const compress = compression({ threshold: 0 });
  const files = sirv(folder, {
    etag: true,
    setHeaders: (response, path) => {
      const cache = path.startsWith('/_astro/') ? 'max-age=31536000, immutable' : 'no-cache';
      response.setHeader('cache-control', cache);
      response.setHeader('x-content-type-options', 'nosniff');
    },
    onNoMatch: (_, response) => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(notFound);
    },
  });
  const server = createServer((request, response) =>
    compress(request, response, () => files(request, response)),
  );
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://localhost:${port}/`, close: () => void server.close() };
}
