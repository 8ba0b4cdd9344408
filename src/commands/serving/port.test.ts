import assert from 'node:assert/strict';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { test } from 'node:test';
import { busyPort } from './port.ts';

test('a port is busy while a program holds it on any address, and free before and after', async () => {
  for (const host of ['127.0.0.1', '0.0.0.0', 'localhost']) {
    const server = createServer();
    await once(server.listen({ port: 0, host }), 'listening');
    const { port } = server.address() as AddressInfo;
    assert.match((await busyPort(port)) ?? '', new RegExp(`^端口 ${port} 已被占用`), host);
    await once(server.close(), 'close');
    assert.equal(await busyPort(port), undefined);
    assert.equal(await busyPort(port), undefined, 'asked again');
  }
});
