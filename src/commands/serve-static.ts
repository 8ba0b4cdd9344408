import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const types: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
};

/**
 * Serves a built site as README asks of a host: text compressed, `index.html` for a folder, 404.html with status 404;
 * files whose name holds their hash are kept for a year. Takes a free port; gives the address and what ends it.
 */
export async function serveStatic(folder: string): Promise<{ address: string; close(): void }> {
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const found = await find(folder, path);
    const file = found ?? join(folder, '404.html');
    const body = await readFile(file);
    const type = types[extname(file)];
    const compressed = type && type !== 'image/png';
    response.writeHead(found ? 200 : 404, {
      'content-type': type ?? 'application/octet-stream',
      'cache-control': path.startsWith('/_astro/') ? 'max-age=31536000, immutable' : 'no-cache',
      'x-content-type-options': 'nosniff',
      ...(compressed && { 'content-encoding': 'gzip', vary: 'accept-encoding' }),
    });
    response.end(compressed ? gzipSync(body) : body);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://localhost:${port}/`, close: () => void server.close() };
}

async function find(folder: string, path: string): Promise<string | undefined> {
  // A path from the address begins with a slash, so that what goes up ends at the folder.
  const file = join(folder, normalize(path));
  for (const candidate of [file, join(file, 'index.html')])
    if (
      await stat(candidate).then(
        (found) => found.isFile(),
        () => false,
      )
    )
      return candidate;
  return undefined;
}
