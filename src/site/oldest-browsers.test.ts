import assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { buildTargets, oldestBrowsers } from './oldest-browsers.ts';

test('the oldest browsers of package.json are the build targets', () => {
  const folder = mkdtempSync(join(tmpdir(), 'browsers-'));
  const browsers = ['chrome >= 99', 'firefox >= 91', 'safari >= 14.1', 'ios_saf >= 14.5'];
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ browserslist: browsers }));
  assert.deepEqual(buildTargets(oldestBrowsers(folder)).sort(), [
    'chrome99',
    'firefox91',
    'ios14.5',
    'safari14.1',
  ]);
});
