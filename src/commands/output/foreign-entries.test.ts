import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foreignEntries } from './foreign-entries.ts';
import { markFile } from './mark-file.ts';
import { insideBase, stagingName } from './staging-name.ts';

const staging = `${stagingName(insideBase, 'new', 4321)}/`;

const cases: [title: string, entries: string[], foreign: string[]][] = [
  ['an empty folder is free', [], []],
  ['a folder with the mark was written by a build', [markFile.name, 'anything/'], []],
  ['so was one with a first page and hashed files', ['_astro/', 'index.html', 'search/'], []],
  ['a first page alone may be anyone’s', ['index.html', 'thesis.docx'], ['index.html', 'thesis.docx']],
  ['a file named _astro is no folder of hashed files', ['_astro', 'index.html'], ['_astro', 'index.html']],
  ['hashed files alone may be anyone’s', ['_astro/'], ['_astro/']],
  ['files of a person are named', ['precious.txt', 'sub/'], ['precious.txt', 'sub/']],
  ['hidden files count', ['.ssh/'], ['.ssh/']],
  ['what a file manager leaves does not count', ['.DS_Store', 'Thumbs.db', 'desktop.ini'], []],
  ['nor does what a fresh file system holds', ['lost+found/'], []],
  ['what a killed build left in a mount point does not count', [staging], []],
  ['but it vouches for nothing beside it', [staging, 'precious.txt'], ['precious.txt']],
  ['a repository is kept, whatever stands beside it', ['.git/', markFile.name, 'index.html'], ['.git/']],
  ['a worktree is a repository', ['.git', '_astro/', 'index.html'], ['.git']],
];

for (const [title, entries, foreign] of cases)
  test(title, () => assert.deepEqual(foreignEntries(entries), foreign));
