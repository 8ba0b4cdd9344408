// node e2e/support/sites/serve-sites.ts
// Serves the built sites like a plain static host, until it is stopped or its input ends.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { addresses, type Site, sites } from './sites.ts';

serve(addresses.library, [sites.library, sites.kinds]);
serve(addresses.published, [sites.published]);
// Playwright, even killed, closes what it holds of the input; else the server would keep its port.
process.stdin.on('end', () => process.exit()).resume();

/** Serves sites, each below its path, at the port of an address. */
function serve(address: string, served: readonly Site[]): void {
  const open = served.map(({ folder, base }) => ({ base, files: sirv(folder, { etag: true }) }));
  const notFound = readFileSync(join(served[0]?.folder ?? '', '404.html'));
  const server = createServer((request, response) => {
    const refuse = () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(notFound);
    };
    const site = open.find(({ base }) => request.url?.startsWith(base));
    if (!site) return refuse();
    request.url = request.url?.slice(site.base.length - 1);
    return site.files(request, response, refuse);
  });
  server.listen(Number(new URL(address).port), 'localhost');
}
