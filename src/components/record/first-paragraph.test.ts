import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstParagraph } from './first-paragraph.ts';

const cases: [string, string, string][] = [
  ['', '', ''],
  ['<p>甲。</p>', '<p>甲。</p>', ''],
  [
    '\n<p id="a">甲<a href="#">乙</a>。</p>\n<p>丙。</p>\n',
    '<p id="a">甲<a href="#">乙</a>。</p>',
    '<p>丙。</p>',
  ],
  ['<table><td><p>甲</p></td></table><p>乙。</p>', '<table><td><p>甲</p></td></table><p>乙。</p>', ''],
  ['<pre>甲</pre><p>乙。</p>', '<pre>甲</pre><p>乙。</p>', ''],
];

for (const [html, first, rest] of cases) {
  test(`cuts ${JSON.stringify(html)} after its first paragraph`, () => {
    assert.deepEqual(firstParagraph(html), { first, rest });
  });
}
