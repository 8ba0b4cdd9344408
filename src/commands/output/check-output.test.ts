import assert from 'node:assert/strict';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, beforeEach, describe, test } from 'node:test';
import { checkOutput } from './check-output.ts';
import { markFile } from './mark-file.ts';

const top = realpathSync.native(mkdtempSync(join(tmpdir(), 'check-output-')));
const root = join(top, 'project');
after(() => rmSync(top, { recursive: true }));

const check = (out: string, force = false) =>
  checkOutput({ outDir: join(root, out), contentDir: join(root, 'library'), root, force });

const free: [title: string, out: string, place: string][] = [
  ['a folder that does not exist', 'new', 'new'],
  ['one several levels down', 'a/b/c', 'a/b/c'],
  ['an empty folder', 'empty', 'empty'],
  ['what a build wrote', 'dist', 'dist'],
  ['what a build wrote before there was a mark', 'former', 'former'],
  ['a link to what a build wrote', 'live', 'dist'],
  ['a folder whose name begins like that of the content', 'library-site', 'library-site'],
  ['a folder outside the project', '../elsewhere', '../elsewhere'],
];

describe('an output folder', () => {
  beforeEach(() => {
    rmSync(root, { recursive: true, force: true });
    for (const file of [
      'library/site.yaml',
      'library/documents/a.mdx',
      'src/x.ts',
      'home/precious.txt',
      'home/sub/thesis.docx',
      `dist/${markFile.name}`,
      'former/index.html',
      'former/_astro/a.js',
      'former/search/index.html',
      'file',
    ]) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), '');
    }
    mkdirSync(join(root, 'empty'));
    // On Windows links may need a privilege; a junction, which can only lead to folders, does not.
    const link = (to: string, name: string) => symlinkSync(join(root, to), join(root, name), 'junction');
    link('library', 'link');
    link('library/new', 'nowhere');
    link('dist', 'live');
    link('circle', 'circle');
  });

  for (const [title, out, place] of free)
    test(`a site may be written to ${title}`, () => {
      assert.deepEqual(check(out), { out: join(root, place) });
    });

  const refused: [title: string, out: string, problem: RegExp][] = [
    [
      'a folder with other files',
      'home',
      /home 中有不是由生成写入的内容[\s\S]*\n {2}precious\.txt\n {2}sub\/\n[\s\S]*--force。$/,
    ],
    ['the content folder', 'library', /library 就是内容文件夹 .*library，.*所以没有开始/],
    ['a folder in it', 'library/site', /在内容文件夹 .*library 之内/],
    ['a folder deep in it', 'library/documents/x/y', /在内容文件夹/],
    ['a link to it', 'link', /link 就是内容文件夹/],
    ['a folder by way of that link', 'link/site', /在内容文件夹/],
    ['a link to what does not exist in it', 'nowhere', /在内容文件夹/],
    ['the project', '.', /(?:包含|就是)/],
    ['a folder above the project', '..', /包含/],
    ['the top of the file system', join('..', '..', '..', '..', '..', '..', '..'), /包含/],
    ['the sources', 'src', /就是项目的 src\//],
    ['a folder in the sources', 'src/dist', /在项目的 src\/ 之内/],
    ['sources that this project has not', 'public', /就是项目的 public\//],
    ['the packages', 'node_modules/x', /在项目的 node_modules\/ 之内/],
    ['the repository', '.git', /就是项目的 \.git\//],
  ];

  for (const [title, out, problem] of refused)
    test(`a site may not be written to ${title}, and nothing is touched`, () => {
      const before = readdirSync(root, { recursive: true });
      const checked = check(out);
      assert.match('problem' in checked ? checked.problem : '', problem);
      assert.deepEqual(readdirSync(root, { recursive: true }), before);
    });

  test('--force lets other files be deleted, but neither content nor sources', () => {
    assert.deepEqual(check('home', true), { out: join(root, 'home') });
    for (const out of ['library', 'link', '..', 'src', 'nowhere'])
      assert.ok('problem' in check(out, true), out);
  });

  test('problems with the path are one line with a remedy', () => {
    for (const [out, problem] of [
      ['file', /是文件，不是文件夹。请移走它/],
      ['file/site', /ENOTDIR|ENOENT/],
      ['circle', /^写不了 .*circle：符号链接成环（ELOOP）。请改正链接/],
    ] as const) {
      const checked = check(out);
      assert.match('problem' in checked ? checked.problem : '', problem);
      assert.doesNotMatch('problem' in checked ? checked.problem : '', /\n/);
    }
  });

  test('a content folder that cannot be reached is told apart from the output folder', () => {
    const checked = checkOutput({ outDir: join(root, 'new'), contentDir: join(root, 'circle'), root });
    assert.match(
      'problem' in checked ? checked.problem : '',
      /^打不开内容文件夹 .*circle：符号链接成环（ELOOP）。请改正 --content/,
    );
  });

  test('of many files ten are named, and the number of all', () => {
    for (let i = 10; i < 40; i++) writeFileSync(join(root, 'home', `${i}.txt`), '');
    const checked = check('home');
    assert.match(
      'problem' in checked ? checked.problem : '',
      /\n {2}10\.txt\n(?: {2}\d\d\.txt\n){9} {2}……共 32 项\n/,
    );
  });
});
