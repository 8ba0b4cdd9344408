import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { compareFolders } from './reproducible.ts';

const root = mkdtempSync(join(tmpdir(), 'folders-'));
after(() => rmSync(root, { recursive: true }));

let count = 0;
function folder(files: Record<string, string>): string {
  const path = join(root, `${count++}`);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), text);
  }
  return path;
}

const files = { 'a.html': '<p>甲</p>', 'b/c.json': '{"at":1}' };

/** Files of the second folder that differ, and the lines expected. */
const cases: [string, Record<string, string>, ...RegExp[]][] = [
  ['nothing where all is the same', files],
  [
    'a file too few and one too many',
    { 'a.html': '<p>甲</p>', 'd.txt': '' },
    /^b\/c.json: .*first/,
    /^d.txt: .*second/,
  ],
  [
    'the first byte that differs, with what stands around it',
    { ...files, 'b/c.json': '{"at":2}' },
    /from byte 6 .*\n.*at\\":1.*\n.*at\\":2/,
  ],
  ['a file that goes on', { ...files, 'a.html': '<p>甲</p>\n' }, /^a.html: from byte 10/],
];

for (const [name, second, ...expected] of cases) {
  test(`finds ${name}`, () => {
    const { differences } = compareFolders(folder(files), folder(second));
    assert.equal(differences.length, expected.length);
    for (const [i, pattern] of expected.entries()) assert.match(differences[i] ?? '', pattern);
  });
}
