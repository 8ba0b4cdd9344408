import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markFile } from './mark-file.ts';
import { type FileSystemFault, memoryFiles, systemFault } from './memory-files.fixture.ts';
import { placeSite, recoverOutput } from './place-site.ts';

type Site = Record<string, string>;

/** A page names the hashed file that it loads. */
const former: Site = {
  'index.html': '_astro/page.1.js',
  'documents/a/index.html': '_astro/page.1.js',
  'documents/gone/index.html': '_astro/page.1.js',
  // A file here and a folder in the new site, and the other way round.
  about: 'former',
  'help/index.html': '_astro/page.1.js',
  'Capital.txt': 'former',
  '_astro/page.1.js': 'former',
};
const fresh: Site = {
  'index.html': '_astro/page.2.js',
  'documents/a/index.html': '_astro/page.2.js',
  'documents/new/index.html': '_astro/page.2.js',
  'about/index.html': '_astro/page.2.js',
  help: 'fresh',
  'capital.txt': 'fresh',
  '_astro/page.2.js': 'fresh',
  [markFile.name]: markFile.text,
};

const pid = 2 ** 31 - 1;

test('a site is put in place of the former one', () => {
  const tree = treeWith({ '/cache/site': fresh, '/www/out': former });
  placeSite('/cache/site', '/www/out', memoryFiles(tree), pid);
  assert.deepEqual(filesOf(tree, '/'), prefixed('www/out', fresh));
});

test('a site is put where there was none, nor a folder above it', () => {
  const tree = treeWith({ '/cache/site': fresh });
  placeSite('/cache/site', '/www/a/out', memoryFiles(tree), pid);
  assert.deepEqual(filesOf(tree, '/'), prefixed('www/a/out', fresh));
});

/** Situations in which a folder cannot be renamed, each as the faults that operations throw. */
const refusals: Record<string, FileSystemFault> = {
  'the output folder is on another file system than the cache': (operation, from) => {
    if (operation === 'rename' && from === '/cache/site') throw systemFault('EXDEV');
  },
  'the output folder is a mount point': (operation, from, to = '') => {
    if (operation === 'rename' && from === '/cache/site') throw systemFault('EXDEV');
    if (operation === 'rename' && from === '/www/out') throw systemFault('EBUSY');
    if (operation === 'rename' && !from?.startsWith('/www/out/') && to.startsWith('/www/out/'))
      throw systemFault('EXDEV');
  },
  'the folder above may not be written': (operation, ...paths) => {
    if (operation !== 'copyMode' && paths.some((path) => /^\/www\/[^/]+$/.test(path)))
      throw systemFault('EACCES');
  },
  'a file of the output folder is held open': (operation, from) => {
    if (operation === 'rename' && from === '/www/out') throw systemFault('EPERM');
  },
  'the new folder is held by a scanner': (operation, from) => {
    if (operation === 'rename' && from?.includes('.out.new-') && !from.endsWith('.html'))
      throw systemFault('EPERM');
  },
};

for (const [title, refusal] of Object.entries(refusals)) {
  test(`a site is put in place where ${title}`, () => {
    const tree = treeWith({ '/cache/site': fresh, '/www/out': former });
    placeSite('/cache/site', '/www/out', memoryFiles(tree, refusal), pid);
    assert.deepEqual(filesOf(tree, '/www'), prefixed('out', fresh));
  });
}

test('what a file system keeps at its root stays, without a failure', () => {
  const tree = treeWith({ '/cache/site': fresh, '/www/out': { 'lost+found/1': 'saved' } });
  placeSite(
    '/cache/site',
    '/www/out',
    memoryFiles(tree, refusals['the output folder is a mount point']),
    pid,
  );
  assert.deepEqual(filesOf(tree, '/www/out'), { ...fresh, 'lost+found/1': 'saved' });
});

const circumstances: Record<string, FileSystemFault> = { 'nothing is refused': () => {}, ...refusals };

for (const [title, refusal] of Object.entries(circumstances)) {
  test(`killed before any step, it leaves a whole site, where ${title}`, () => {
    let steps = 0;
    for (let killed = false, at = 0; ; at++, killed = false) {
      const tree = treeWith({ '/cache/site': fresh, '/www/out': former });
      let step = 0;
      const kill: FileSystemFault = (...operation) => {
        // A killed process does nothing more, whatever its code would still do.
        if (step++ < at) return refusal(...operation);
        killed = true;
        throw new Error('killed');
      };
      try {
        placeSite('/cache/site', '/www/out', memoryFiles(tree, kill), pid);
      } catch (error) {
        if (!killed) throw error;
      }
      recoverOutput('/www/out', memoryFiles(tree));
      const left = filesOf(tree, '/www/out');
      if (!isInPlace(title)) assert.deepEqual(left, left[markFile.name] ? fresh : former, `step ${at}`);
      assertWhole(left, `step ${at}`);
      assert.deepEqual(
        Object.keys(filesOf(tree, '/www')).filter((path) => !path.startsWith('out/')),
        [],
      );
      steps = at;
      if (!killed) break;
    }
    assert.ok(steps >= 4, `${steps} steps`);
  });

  for (const code of ['ENOSPC', 'EIO'])
    test(`a fault (${code}) at any copy leaves the former site as it was, where ${title}`, () => {
      let copies = 0;
      for (let failed = false, at = 0; ; at++, failed = false) {
        const tree = treeWith({ '/cache/site': fresh, '/www/out': former });
        let copy = 0;
        const fail: FileSystemFault = (operation, ...paths) => {
          if (operation === 'copyFile' && copy++ === at) {
            failed = true;
            throw systemFault(code);
          }
          refusal(operation, ...paths);
        };
        try {
          placeSite('/cache/site', '/www/out', memoryFiles(tree, fail), pid);
        } catch (error) {
          assert.equal((error as NodeJS.ErrnoException).code, code);
        }
        copies = at;
        if (!failed) break;
        assert.deepEqual(filesOf(tree, '/www'), prefixed('out', former), `copy ${at}`);
      }
      assert.equal(copies > 0, title !== 'nothing is refused');
    });
}

/** Whether files are replaced one by one. */
function isInPlace(title: string): boolean {
  return !/nothing is refused|another file system/.test(title);
}

test('folders of a build that still runs are left alone', () => {
  const running = { [`/www/.out.new-${process.ppid}`]: fresh, '/www/out': former };
  const tree = treeWith(running);
  recoverOutput('/www/out', memoryFiles(tree));
  assert.deepEqual(tree, treeWith(running));
});

/**
 * Asserts that each page is complete, in the former or the new edition, and has the file that it loads, and
 * that the pages of both editions are there.
 */
function assertWhole(files: Site, where: string): void {
  const pages = Object.entries(files).filter(([path]) => path.endsWith('.html'));
  for (const [path, loads] of pages) {
    assert.ok([former[path], fresh[path]].includes(loads), `${where}: ${path} has a text of its own`);
    assert.ok(files[loads], `${where}: ${path} loads ${loads}`);
  }
  for (const path of ['index.html', 'documents/a/index.html'])
    assert.ok(files[path], `${where}: ${path} is gone`);
}

function treeWith(sites: Record<string, Site>): Map<string, string | null> {
  const tree = new Map<string, string | null>([['/www', null]]);
  const files = memoryFiles(tree);
  for (const [folder, site] of Object.entries(sites))
    for (const [path, text] of Object.entries(site)) {
      const file = `${folder}/${path}`;
      files.makeFolder(file.slice(0, file.lastIndexOf('/')));
      files.writeFile(file, text);
    }
  return tree;
}

function filesOf(tree: Map<string, string | null>, folder: string): Site {
  const start = folder === '/' ? '/' : `${folder}/`;
  const files = [...tree].filter(
    (entry): entry is [string, string] => entry[1] !== null && entry[0].startsWith(start),
  );
  return Object.fromEntries(files.map(([path, text]) => [path.slice(start.length), text]));
}

const prefixed = (folder: string, site: Site): Site =>
  Object.fromEntries(Object.entries(site).map(([path, text]) => [`${folder}/${path}`, text]));
