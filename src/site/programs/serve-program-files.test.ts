import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { whole } from '#site/read/bad-input.cases.ts';
import { serveProgramFiles } from './serve-program-files.ts';

describe('while an author edits', () => {
  let folder = '';
  const server = createServer((request, response) => {
    serveProgramFiles(folder, { site: 'https://library.example', base: '/wenku/' })(request, response, () => {
      response.statusCode = 404;
      response.end();
    });
  });
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'served-'));
    for (const [path, content] of Object.entries(whole)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), content);
    }
    await new Promise<void>((listening) => server.listen(0, listening));
  });
  after(async () => {
    server.close();
    await rm(folder, { recursive: true });
  });

  const get = (path: string) => fetch(`http://localhost:${(server.address() as AddressInfo).port}${path}`);

  test('serves what a build would write', async () => {
    const response = await get('/wenku/documents/jiazhengfa-2020-5.json?now');
    assert.match(response.headers.get('content-type') ?? '', /^application\/json/);
    assert.equal(
      (await response.json()).address,
      'https://library.example/wenku/documents/jiazhengfa-2020-5/',
    );
    assert.match(await (await get('/wenku/updates/atom.xml')).text(), /^<\?xml/);
  });

  test('leaves all else to others', async () => {
    for (const path of ['/wenku/', '/wenku/documents/none.json', '/wenku/search/tables.json'])
      assert.equal((await get(path)).status, 404);
  });
});
