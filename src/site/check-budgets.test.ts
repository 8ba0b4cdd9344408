import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { fullText, issuers, record } from '#domain/document/invented.fixture.ts';
import { makeLibrary } from '#domain/library/library.ts';
import { checkBudgets } from './check-budgets.ts';

const library = makeLibrary(
  [fullText('notice', ['关于登记的通知', '请照办。']), record('paper', '备案办法', null)],
  issuers,
);

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'budgets-'));
});
after(() => rm(folder, { recursive: true }));

let count = 0;
async function check(head: string, files: Record<string, string> = {}, base = '/') {
  const root = join(folder, `${count++}`);
  const page = `<!doctype html><head>${head}</head><p>请照办。</p>`;
  for (const [path, text] of Object.entries({ 'documents/notice/index.html': page, ...files })) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  return checkBudgets(library, root, base);
}

const style = (url: string) => `<link rel="stylesheet" href="${url}">`;
const script = (url: string) => `<script type="module" src="${url}"></script>`;
// Hashes, for they do not shrink when they are compressed.
const heavy = Array.from({ length: 1000 }, (_, n) =>
  createHash('sha256').update(`${n}`).digest('base64'),
).join('');

/** What the page loads, the files, and the requests and verdict. */
const cases: [string, string, Record<string, string>, number, boolean][] = [
  ['the page alone', '', {}, 1, false],
  [
    'styles, scripts, icons',
    `${style('/a.css')}${script('/b.js')}<link rel="icon" href="/c.svg">`,
    { 'a.css': 'p{}', 'b.js': '1', 'c.svg': '<svg/>' },
    4,
    false,
  ],
  [
    'what scripts import, once',
    `${script('/s/a.js')}${script('/s/b.js')}`,
    {
      's/a.js': 'import{x}from"./c.js";x()',
      's/b.js': 'import "/s/c.js";import("./later.js")',
      's/c.js': '1',
    },
    4,
    false,
  ],
  [
    'one request too many',
    [1, 2, 3, 4, 5, 6].map((n) => style(`/${n}.css`)).join(''),
    Object.fromEntries([1, 2, 3, 4, 5, 6].map((n) => [`${n}.css`, 'p{}'])),
    7,
    true,
  ],
  ['bytes too many', style('/a.css'), { 'a.css': heavy }, 2, true],
  [
    'bytes too many, two imports away',
    script('/a.js'),
    { 'a.js': 'import"./b.js"', 'b.js': `import"./c.js"`, 'c.js': heavy },
    4,
    true,
  ],
  ['a font', style('/a.css'), { 'a.css': '@font-face{src:url(/x.woff2)}' }, 2, true],
  ['pictures', '<img alt="" src="/a.png">', { 'a.png': '1' }, 2, false],
  ['pictures that wait', '<img src="/a.png" loading="lazy"><img loading="lazy" src="/b.png">', {}, 1, false],
  ['data that needs no request', '<img src="data:image/png;base64,AA">', {}, 1, false],
  [
    'links that are followed later',
    '<link rel="canonical" href="https://library.example/"><a href="/nowhere">',
    {},
    1,
    false,
  ],
];

for (const [name, head, files, requests, over] of cases) {
  test(`weighs ${name}`, async () => {
    const found = await check(head, files);
    assert.match(found.table, new RegExp(`^  notice  [\\d.]+ KB / \\d+  ${requests} 个请求 / \\d+`, 'm'));
    assert.equal(found.over, over);
  });
}

test('weighs full texts only', async () => {
  assert.doesNotMatch((await check('')).table, /paper/);
});

test('finds files of a site that stands under a path', async () => {
  const { over, table } = await check(style('/library/a.css'), { 'a.css': 'p{}' }, '/library/');
  assert.match(table, / 2 个请求/);
  assert.equal(over, false);
});

test('refuses a page that loads what is not there', async () => {
  await assert.rejects(check(style('/missing.css')), /notice: the page loads \/missing\.css/);
});
