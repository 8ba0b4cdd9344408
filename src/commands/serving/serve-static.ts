import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import compression from '@polka/compression';
import sirv from 'sirv';

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
