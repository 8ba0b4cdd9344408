import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { watchContent } from './watch-content.ts';

const contentDir = resolve('/x/content');

/** A server whose files change when a test says so. */
function fakeServer() {
  const done: string[] = [];
  let changed: (event: string, path: string) => unknown = () => {};
  const server = {
    watcher: {
      add: (path: string) => done.push(`watch ${path}`),
      on: (_event: 'all', listener: typeof changed) => {
        changed = listener;
      },
    },
    environments: { client: { moduleGraph: { invalidateAll: () => done.push('invalidate') } } },
    ws: { send: ({ type }: { type: 'full-reload' }) => done.push(type) },
  };
  return { server, done, change: (path: string) => changed('change', resolve(path)) };
}

test('refreshes what is known and every page when a file of the content changes', async () => {
  const { server, done, change } = fakeServer();
  watchContent(server, contentDir, async () => void done.push('refresh'), assert.ifError);
  await change('/x/content/documents/a.md');
  assert.deepEqual(done, [`watch ${contentDir}`, 'refresh', 'invalidate', 'full-reload']);
});

test('leaves alone what changes beside the content', async () => {
  const { server, done, change } = fakeServer();
  watchContent(server, contentDir, async () => void done.push('refresh'), assert.ifError);
  await change('/x/content-old/a.md');
  await change('/x/src/a.ts');
  assert.deepEqual(done, [`watch ${contentDir}`]);
});

test('says what failed, and tries again with the next change', async () => {
  const { server, done, change } = fakeServer();
  const broken = new Error('half written');
  const failures: unknown[] = [broken];
  const reported: unknown[] = [];
  const refresh = async () => {
    const failure = failures.shift();
    if (failure) throw failure;
    done.push('refresh');
  };
  watchContent(server, contentDir, refresh, (error) => reported.push(error));
  await change('/x/content/a.md');
  assert.deepEqual(reported, [broken]);
  await change('/x/content/a.md');
  assert.deepEqual(done.slice(1), ['invalidate', 'full-reload', 'refresh', 'invalidate', 'full-reload']);
});
