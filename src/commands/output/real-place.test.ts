import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { lineage, realPlace } from './real-place.ts';

const top = realpathSync.native(mkdtempSync(join(tmpdir(), 'real-place-')));
after(() => rmSync(top, { recursive: true }));
mkdirSync(join(top, 'real/Sub'), { recursive: true });
symlinkSync(join(top, 'real'), join(top, 'link'), 'junction');
symlinkSync(join(top, 'real/missing'), join(top, 'dangling'), 'junction');
symlinkSync(join(top, 'dangling'), join(top, 'twice'), 'junction');

const cases: [title: string, path: string, place: string][] = [
  ['a folder is where it is', 'real/Sub', 'real/Sub'],
  ['a link is where it leads', 'link', 'real'],
  ['so is what is to be made by way of it', 'link/a/b', 'real/a/b'],
  ['so is a link to nothing', 'dangling', 'real/missing'],
  ['and a link to that', 'twice/a', 'real/missing/a'],
  ['dots are resolved', 'real/../link/Sub', 'real/Sub'],
];

for (const [title, path, place] of cases)
  test(title, () => assert.equal(realPlace(join(top, path)), join(top, place)));

test('a folder has the same identity under any name, and differs from those above it', () => {
  assert.deepEqual(lineage(join(top, 'link/Sub')), lineage(join(top, 'real/Sub')));
  assert.deepEqual(lineage(join(top, 'link/new')).slice(1), lineage(join(top, 'real')));
  assert.notEqual(lineage(join(top, 'real'))[0], lineage(join(top, 'real/Sub'))[0]);
});

test('case makes no difference on a case-insensitive file system', (t) => {
  const other = join(top, 'REAL/sub');
  const [identity] = lineage(join(top, 'real/Sub'));
  if (realPlace(other) === other) return t.skip('this file system tells capitals apart');
  assert.equal(lineage(other)[0], identity);
});
