import assert from 'node:assert/strict';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { type SiteOptions, siteOptions } from './options.ts';

const root = resolve('/project');
const absolute = resolve('/elsewhere/content');
const usual: SiteOptions = {
  contentDir: join(root, 'content'),
  outDir: join(root, 'dist'),
  cacheDir: undefined,
  site: undefined,
  base: '/',
  verbose: false,
};

/** An environment, and what it changes. */
const cases: [NodeJS.ProcessEnv, Partial<SiteOptions>][] = [
  [{}, {}],
  [
    { CONTENT_DIR: 'other', OUT_DIR: 'out/site' },
    { contentDir: join(root, 'other'), outDir: join(root, 'out', 'site') },
  ],
  [{ CONTENT_DIR: absolute }, { contentDir: absolute }],
  // The output folder is emptied by a build: it must never be the project.
  [{ CONTENT_DIR: '', OUT_DIR: '', SITE_URL: '', BASE_PATH: '' }, {}],
  [{ POLICY_LIBRARY_CACHE: absolute }, { cacheDir: absolute }],
  [{ SITE_URL: 'https://library.example' }, { site: 'https://library.example' }],
  [{ BASE_PATH: 'library' }, { base: '/library/' }],
  [{ BASE_PATH: '/library/' }, { base: '/library/' }],
  [{ BASE_PATH: '/a//b' }, { base: '/a/b/' }],
  [{ BASE_PATH: '/' }, { base: '/' }],
];

for (const [env, changed] of cases) {
  test(`reads ${JSON.stringify(env)}`, () => {
    assert.deepEqual(siteOptions(env, root), { ...usual, ...changed });
  });
}
