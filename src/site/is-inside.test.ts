import assert from 'node:assert/strict';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { isInside } from './is-inside.ts';

const folder = resolve('/x/content');

const cases: [string, boolean][] = [
  ['/x/content', true],
  ['/x/content/documents/a.md', true],
  ['/x/content/..a.md', true],
  ['/x/content-old/a.md', false],
  ['/x/content.bak', false],
  ['/x', false],
  ['/y/content/a.md', false],
];

for (const [path, inside] of cases) {
  test(`finds ${path} ${inside ? 'in' : 'outside'} /x/content`, () => {
    assert.equal(isInside(folder, resolve(path)), inside);
    assert.equal(isInside(join(folder, '.'), resolve(path)), inside);
  });
}
