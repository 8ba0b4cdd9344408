// node e2e/support/sites/serve-sites.ts
// Serves both built sites until it is stopped, as a plain static host does.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { addresses, sites } from './sites.ts';

for (const name of ['published', 'library'] as const) {
  const { folder, base } = sites[name];
  const files = sirv(folder, { etag: true });
  const notFound = readFileSync(join(folder, '404.html'));
  const server = createServer((request, response) => {
    const refuse = () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(notFound);
    };
    if (!request.url?.startsWith(base)) return refuse();
    request.url = request.url.slice(base.length - 1);
    return files(request, response, refuse);
  });
  server.listen(Number(new URL(addresses[name]).port), 'localhost');
}
