import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { ownCache } from './own-cache.ts';

const root = resolve('/project');
const cacheDir = resolve('/project/.astro/dev-0123-1-abc');
const options = {
  contentDir: resolve('/content'),
  outDir: resolve('/project/dist'),
  site: undefined,
  base: '/',
};

/** What the integration changes in Astro's configuration. */
function changed(cache: string | undefined) {
  const updates: {
    root: URL;
    cacheDir: URL;
    vite: { cacheDir: string; server: { watch: { ignored(path: string): boolean } } };
  }[] = [];
  const setup = ownCache(root, { ...options, cacheDir: cache }).hooks['astro:config:setup'];
  setup?.({ updateConfig: (update: (typeof updates)[number]) => updates.push(update) } as never);
  return updates[0];
}

test('the project is the root again, and everything that is kept is in the cache', () => {
  const config = changed(cacheDir);
  assert.equal(config && fileURLToPath(config.root), resolve(root, '_').slice(0, -1));
  assert.equal(config && fileURLToPath(config.cacheDir).startsWith(cacheDir), true);
  assert.equal(config?.vite.cacheDir.startsWith(cacheDir), true);
});

test('without a cache of its own Astro keeps its usual places', () =>
  assert.equal(changed(undefined), undefined));

const paths: [path: string, ignored: boolean][] = [
  ['/project/dist/index.html', true],
  ['/project/.dist.old-4321/index.html', true],
  ['/project/.astro/build-0123-xyz/site/index.html', true],
  ['/project/.astro/locks/content-0123', true],
  ['/project/.astro', false],
  ['/project/.astro/dev-0123-1-abc/.astro/data-store.json', false],
  ['/project/src/pages/index.astro', false],
  ['/project/dist-notes.md', false],
  ['/content/documents/a.mdx', false],
];

for (const [path, ignored] of paths)
  test(`a server ${ignored ? 'passes over' : 'watches'} ${path}`, () => {
    assert.equal(changed(cacheDir)?.vite.server.watch.ignored(resolve(path)), ignored);
  });
