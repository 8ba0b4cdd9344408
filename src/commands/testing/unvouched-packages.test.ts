import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unvouchedPackages } from './unvouched-packages.ts';

const integrity = 'sha512-1aoxfkckZmul5tFUL0p1';
const lock = (entry: object) =>
  JSON.stringify({ packages: { '': { version: '1.0.0' }, 'node_modules/a/node_modules/@b/c': entry } });

const cases: [string, object, RegExp[]][] = [
  ['a package with its hash', { version: '2.0.0', integrity }, []],
  ['a package that the registry sends', { integrity, resolved: 'https://registry.npmjs.org/c.tgz' }, []],
  ['a folder of the project', { resolved: 'packages/c', link: true }, []],
  [
    'a package without a hash',
    { version: '2.0.0', optional: true },
    [/^node_modules\/a\/node_modules\/@b\/c has no sha512 hash.*`npm view @b\/c@2\.0\.0 dist\.integrity`/],
  ],
  ['a hash that can be forged', { version: '2.0.0', integrity: 'sha1-abc' }, [/no sha512 hash/]],
  [
    'a package from another place',
    { integrity, resolved: 'https://mirror.example/c.tgz' },
    [/comes from https:\/\/mirror\.example.*Remove "resolved"/],
  ],
  [
    'a host that begins like the registry',
    { integrity, resolved: 'https://registry.npmjs.org.example/c.tgz' },
    [/comes from/],
  ],
];

for (const [name, entry, expected] of cases) {
  test(`names packages that no hash verifies: ${name}`, () => {
    const found = unvouchedPackages(lock(entry));
    assert.equal(found.length, expected.length, found.join());
    for (const [i, words] of expected.entries()) assert.match(found[i] ?? '', words);
  });
}
