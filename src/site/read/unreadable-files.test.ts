import assert from 'node:assert/strict';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import { after, before, test } from 'node:test';
import { messageOf } from '#domain/diagnostic/message-of.ts';
import { severityOf } from '#site/report/report.ts';
import { whole } from './bad-input.cases.ts';
import { fileProblem } from './content-files.ts';
import { loadLibrary } from './load-library.ts';

let folder: string;
let sound: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'unreadable-'));
  sound = join(folder, 'sound');
  for (const [path, content] of Object.entries(whole)) {
    await mkdir(dirname(join(sound, path)), { recursive: true });
    await writeFile(join(sound, path), content);
  }
});
after(() => rm(folder, { recursive: true }));

const source = 'sources/jiazhengfa-2020-5.txt';
const folderAt = (path: string) => (root: string) => mkdir(join(root, path, 'inside'), { recursive: true });
const fileAt = (path: string) => (root: string) => writeFile(join(root, path), '');
const linkAt = (path: string, to: string) => (root: string) => symlink(to, join(root, path));

/**
 * What stands in the way, what it takes the place of, how it is made; each error's file and words that it
 * must hold.
 */
const cases: [string, string, (root: string) => Promise<unknown>, ...[string, RegExp][]][] = [
  ['site.yaml as a folder', 'site.yaml', folderAt('site.yaml'), ['site.yaml', /它是文件夹，应是文件。请/]],
  ['a source as a folder', source, folderAt(source), [source, /它是文件夹，应是文件。请/]],
  ['a file for the documents', 'documents', fileAt('documents'), ['documents', /它是文件，应是文件夹。请/]],
  ['a file for the sources', 'sources', fileAt('sources'), ['sources', /它是文件，应是文件夹。请/]],
  [
    'a document that is a link to nowhere',
    'documents/a-1.md',
    linkAt('documents/a-1.md', 'gone.md'),
    ['documents/a-1.md', /它是链接，所指的文件不存在。请/],
  ],
  [
    'a document that is a link to itself',
    'documents/a-1.md',
    linkAt('documents/a-1.md', 'a-1.md'),
    ['documents/a-1.md', /它是链接，绕了一圈。请/],
  ],
  [
    'settings that are a link to nowhere',
    'issuers.yaml',
    linkAt('issuers.yaml', 'gone.yaml'),
    ['issuers.yaml', /它是链接，所指的文件不存在。请/],
  ],
  ['an editor’s lock', 'documents/.#a.md', linkAt('documents/.#a.md', 'someone@host')],
];

let count = 0;
for (const [name, path, make, ...expected] of cases) {
  test(`says why it cannot be read, and what to do: ${name}`, async (t) => {
    const root = join(folder, `${count++}`);
    await cp(sound, root, { recursive: true });
    await rm(join(root, path), { recursive: true, force: true });
    try {
      await make(root);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EPERM') throw error;
      return t.skip('this system lets no one make links');
    }
    const { diagnostics } = await loadLibrary(root);
    const errors = diagnostics.filter((found) => severityOf(found) === 'error');
    assert.deepEqual(
      errors.map(({ code, file = '' }) => [code, relative(root, file).split(sep).join('/')]),
      expected.map(([place]) => ['file-unreadable', place]),
      JSON.stringify(errors),
    );
    for (const [i, [, words]] of expected.entries()) {
      const error = errors[i];
      assert.match(error ? messageOf(error) : '', words);
    }
  });
}

test('of documents that cannot be listed, says that alone, and not that each address has vanished', async () => {
  const root = join(folder, `${count++}`);
  await cp(sound, root, { recursive: true });
  await rm(join(root, 'documents'), { recursive: true });
  await writeFile(join(root, 'documents'), '');
  for (const path of ['permalinks/jiazhengfa-2020-5.tsv', source]) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), '');
  }
  await writeFile(join(root, 'site.yaml'), `${whole['site.yaml']}main: jiazhengfa-2020-5\n`);
  const { diagnostics } = await loadLibrary(root);
  assert.deepEqual(
    diagnostics.map(({ code }) => code),
    ['file-unreadable'],
  );
});

test('says what the system says where it knows no better', () => {
  const denied = Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES' });
  assert.match(String(fileProblem(denied, 'a.md').args.cause), /没有读取它的权限/);
  const worn = Object.assign(new Error('EIO: i/o error'), { code: 'EIO' });
  assert.match(String(fileProblem(worn, 'a.md').args.cause), /EIO: i\/o error/);
});
