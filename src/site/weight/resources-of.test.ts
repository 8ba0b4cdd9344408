import assert from 'node:assert/strict';
import { test } from 'node:test';
import { resourcesOf } from './resources-of.ts';

/** Markup, and the addresses that it loads at once. */
const cases: [string, string, string[]][] = [
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

for (const [name, html, urls] of cases) {
  test(`finds what a page loads: ${name}`, () => assert.deepEqual(resourcesOf(html).urls, urls));
}

test('finds the contents of style elements, and no other words', () => {
  assert.deepEqual(
    resourcesOf('<p>@font-face</p><style media="print">p{}</style><style>q{}</style>').styles,
    ['p{}', 'q{}'],
  );
});
