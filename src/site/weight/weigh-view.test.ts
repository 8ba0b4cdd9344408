import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { resourcesOf, viewScale } from './weigh-view.ts';

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'views-'));
});
after(() => rm(folder, { recursive: true }));

let count = 0;
async function weigh(head: string, files: Record<string, string> = {}, base = '/', words = '请照办。') {
  const root = join(folder, `${count++}`);
  const page = `<!doctype html><head>${head}</head><p>${words}</p>`;
  for (const [path, text] of Object.entries({ 'a/index.html': page, ...files })) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  return { page, view: await viewScale(root, base)('a/index.html') };
}

const style = (url: string) => `<link rel="stylesheet" href="${url}">`;
const script = (url: string) => `<script type="module" src="${url}"></script>`;

/** What the page loads, the files, and their addresses, those of fonts with a mark. */
const cases: [string, string, Record<string, string>, string[]][] = [
  ['the page alone', '', {}, []],
  [
    'styles, scripts, icons',
    `${style('/a.css')}${script('/b.js')}<link rel="icon" href="/c.svg">`,
    { 'a.css': 'p{}', 'b.js': '1', 'c.svg': '<svg/>' },
    ['/a.css', '/b.js', '/c.svg'],
  ],
  [
    'what scripts import, once',
    `${script('/s/a.js')}${script('/s/b.js')}`,
    {
      's/a.js': 'import{x}from"./c.js";x()',
      's/b.js': 'import "/s/c.js";import("./later.js")',
      's/c.js': '1',
    },
    ['/s/a.js', '/s/b.js', '/s/c.js'],
  ],
  [
    'scripts two imports away',
    script('/a.js'),
    { 'a.js': 'import"./b.js"', 'b.js': 'import"./c.js"', 'c.js': '1' },
    ['/a.js', '/b.js', '/c.js'],
  ],
  ['styles that load a font', style('/a.css'), { 'a.css': '@font-face{src:url(/x.woff2)}' }, ['/a.css font']],
  [
    'a font asked for beforehand',
    '<link rel="preload" as="font" href="/x.woff2">',
    { 'x.woff2': '1' },
    ['/x.woff2 font'],
  ],
  ['data that needs no request', '<img src="data:image/png;base64,AA">', {}, []],
];

for (const [name, head, files, expected] of cases) {
  test(`weighs ${name}`, async () => {
    const { page, view } = await weigh(head, files);
    const [first, ...others] = view.files;
    assert.deepEqual(first, { url: '/a/index.html', bytes: gzipSync(page).length, font: false });
    assert.deepEqual(
      others.map(({ url, font }) => `${url}${font ? ' font' : ''}`),
      expected,
    );
    const sent = Object.entries(files)
      .filter(([path]) => others.some(({ url }) => url === `/${path}`))
      .map(([, text]) => gzipSync(text).length);
    assert.equal(view.pageBytes, first?.bytes);
    assert.equal(
      view.bytes,
      sent.reduce((sum, bytes) => sum + bytes, view.pageBytes),
    );
  });
}

test('tells fonts by links and styles, not by words', async () => {
  const { view } = await weigh('', {}, '/', '文件名 simfang.ttf；样式 @font-face；a.woff2');
  assert.equal(view.files[0]?.font, false);
  const { view: styled } = await weigh('<style>@font-face{src:url(/x.ttf)}</style>');
  assert.equal(styled.files[0]?.font, true);
});

test('finds files of a site that stands under a path', async () => {
  const { view } = await weigh(style('/library/a.css'), { 'a.css': 'p{}' }, '/library/');
  assert.deepEqual(
    view.files.map(({ url }) => url),
    ['/library/a/index.html', '/library/a.css'],
  );
});

test('refuses a page that loads what is not there', async () => {
  await assert.rejects(weigh(style('/missing.css')), /a\/index\.html loads \/missing\.css/);
});

/** Markup, and the addresses that it loads at once. */
const markup: [string, string, string[]][] = [
  ['styles', '<link rel="stylesheet" href="/a.css">', ['/a.css']],
  ['attributes in any order', '<link href="/a.svg" type="image/svg+xml" rel="icon" />', ['/a.svg']],
  [
    'what is wanted before it is used',
    '<link rel="preload" as="font" crossorigin href="/a.woff2">',
    ['/a.woff2'],
  ],
  ['scripts', '<script type="module" src="/b.js"></script><script>1</script>', ['/b.js']],
  ['pictures', '<img alt="" src="/a.png">', ['/a.png']],
  ['pictures that wait', '<img src="/a.png" loading="lazy"><img loading="lazy" src="/b.png">', []],
  [
    'links that are followed later',
    '<link rel="canonical" href="https://library.example/"><a href="/n">',
    [],
  ],
  ['words of the text', '<p>文件名 simfang.ttf，写作 &lt;link rel="stylesheet" href="/a.css"></p>', []],
  ['words in an attribute', '<meta content="用 <link rel=&quot;icon&quot; href=&quot;/a&quot;> 写">', []],
  ['elements of another name', '<linked rel="icon" href="/a"><picture src="/b"></picture>', []],
];

for (const [name, html, urls] of markup) {
  test(`finds what a page loads: ${name}`, () => assert.deepEqual(resourcesOf(html).urls, urls));
}

test('finds the contents of style elements, and no other words', () => {
  assert.deepEqual(
    resourcesOf('<p>@font-face</p><style media="print">p{}</style><style>q{}</style>').styles,
    ['p{}', 'q{}'],
  );
});
