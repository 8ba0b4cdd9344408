import assert from 'node:assert/strict';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { type Probe, probeLinks } from './probe-links.ts';

let address = '';
let asked = 0;
let most = 0;
const waiting: ServerResponse[] = [];
const server = createServer((request, response) => {
  asked++;
  most = Math.max(most, asked);
  response.on('close', () => asked--);
  const answer: Record<string, () => unknown> = {
    '/here': () => response.end('here'),
    '/gone': () => response.writeHead(410).end(),
    '/moved': () => response.writeHead(301, { location: '/here' }).end(),
    '/circle': () => response.writeHead(302, { location: '/circle' }).end(),
    '/cut': () => request.socket.destroy(),
    '/endless': () => response.writeHead(200).write('…'),
    // Answered once three requests are waiting.
    '/three': () => {
      waiting.push(response);
      if (waiting.length === 3) for (const one of waiting.splice(0)) one.end();
    },
  };
  // Any other path is never answered.
  answer[request.url ?? '']?.();
});

before(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
after(() => {
  server.closeAllConnections();
  server.close();
});

const probe: Probe = { fetch, timeout: 60_000, concurrency: 2 };
const ask = (paths: string[], options: Partial<Probe> = {}) =>
  probeLinks(
    paths.map((path) => (path.startsWith('/') ? address + path : path)),
    { ...probe, ...options },
  );

test('returns what each address answers, in their order', async () => {
  assert.deepEqual(
    await ask(['/here', '/gone', '/moved', '/circle', '/cut', '/endless', 'http://127.0.0.1:1/']),
    [
      { kind: 'answered', status: 200 },
      { kind: 'answered', status: 410 },
      { kind: 'answered', status: 200, to: `${address}/here` },
      { kind: 'unreachable' },
      { kind: 'unreachable' },
      { kind: 'answered', status: 200 },
      { kind: 'unreachable' },
    ],
  );
  assert.deepEqual(await ask(['/never'], { timeout: 50 }), [{ kind: 'late' }]);
});

test('keeps to the limit of concurrent requests', async () => {
  most = 0;
  await ask(Array(12).fill('/three'), { concurrency: 3 });
  assert.equal(most, 3);
});

test('without addresses requests nothing', async () => {
  const neverAsked = () => assert.fail('asked');
  assert.deepEqual(await ask([], { fetch: neverAsked }), []);
});
