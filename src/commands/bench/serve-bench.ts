import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

/** One answer of the server: the path, and its body's bytes as sent. */
export interface Sent {
  path: string;
  bytes: number;
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.ts': 'text/javascript',
  '.json': 'application/json',
};
const root = resolve(import.meta.dirname, '../../..');
const names = ['domain', 'search', 'client', 'site', 'commands'];
const imports = Object.fromEntries(names.map((name) => [`#${name}/`, `/src/${name}/`]));
const page = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><script type="importmap">${JSON.stringify({ imports })}</script>
<script type="module" src="/src/commands/bench/bench-page.ts"></script></html>`;

/**
 * Serves folders as a static host does, text compressed, and the search code without its types; records what
 * it sent.
 */
export async function serveBench(folders: Record<string, string>) {
  const sent: Sent[] = [];
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    try {
      const body = await read(path, folders);
      const type = types[extname(path)] ?? (path === '/' ? 'text/html' : 'application/octet-stream');
      const isText = type !== 'application/octet-stream';
      const compressed = isText ? gzipSync(body) : body;
      sent.push({ path, bytes: compressed.length });
      response.writeHead(200, {
        'content-type': type,
        'cache-control': 'no-store',
        ...(isText && { 'content-encoding': 'gzip' }),
      });
      response.end(compressed);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://localhost:${port}/`, sent, close: () => void server.close() };
}

async function read(path: string, folders: Record<string, string>): Promise<Buffer> {
  if (path === '/') return Buffer.from(page);
  const [, first = '', ...rest] = normalize(path).split(/[\\/]/);
  if (first === 'src')
    return Buffer.from(stripTypeScriptTypes(await readFile(join(root, normalize(path)), 'utf8')));
  const folder = folders[first];
  if (!folder) throw new Error(`No folder for ${path}.`);
  return readFile(join(folder, ...rest));
}
