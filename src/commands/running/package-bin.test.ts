import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { packageBin } from './package-bin.ts';

// knip exports no manifest.
for (const name of ['astro', '@biomejs/biome', 'knip', 'playwright', 'prettier'])
  test(`the command of ${name} is a file`, () => assert.ok(existsSync(packageBin(name))));

test('a package that is not installed is named', () => {
  assert.throws(() => packageBin('no-such-package'), /no-such-package/);
});
