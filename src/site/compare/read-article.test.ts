import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readArticle } from './read-article.ts';

test('reads the text of a page by its places, without what editors added', () => {
  const pieces = readArticle(`<!doctype html><html><body><main><p>来源</p>
    <article id="text" class="text" data-title="<附件>"><h1 data-zone="title">关于<span class="break"></span>登记的通知</h1><p data-zone="addressees">各区：</p>
    <section id="sec_1" data-zone="body"><div class="run-in"><h2>一、登记。</h2><p>按<a href="#">《办法》</a><sup data-apparatus>注<b>释</b></sup>办。<a data-apparatus class="handle">链接</a></p></div>
    <p id="sec_1__p_2">再<b>办</b>&amp;&lt;办。</p></section>
    <p class="withheld" data-apparatus>此处略去联系人。</p><p data-zone="date">2020年</p></article></main></body></html>`);
  assert.deepEqual(
    pieces?.map(({ place, zone, text }) => [place, zone, text.replace(/\s/g, '')]),
    [
      ['title', 'title', '关于登记的通知'],
      ['addressees', 'addressees', '各区：'],
      ['sec_1', 'body', '一、登记。按《办法》办。'],
      ['sec_1__p_2', 'body', '再办&<办。'],
      ['date', 'date', '2020年'],
    ],
  );
});

/** What is odd about a page; its body; the words of its article. */
const pages: [string, string, string | undefined][] = [
  ['no article', '<p>登记</p>', undefined],
  ['the article of a clause page', '<article class="text"><p>登记</p></article>', '登记'],
  [
    'an article that is quoted',
    '<p title="<article class=&quot;text&quot;>">甲</p><article class="text">乙</article>',
    '乙',
  ],
  ['an end in an attribute', '<article class="text"><a title="</article>">甲</a>乙</article>', '甲乙'],
  [
    'an end in an attribute after it',
    '<article class="text">甲</article>乙<i title="</article>">丙</i>',
    '甲',
  ],
  [
    'elements without an end',
    '<article class="text">甲<br>乙<img alt="丙"><hr data-apparatus>丁</article>',
    '甲乙丁',
  ],
  ['an empty article', '<article class="text"></article>', ''],
  ['an article that is cut off', '<article class="text">甲', ''],
];

for (const [name, body, words] of pages) {
  test(`reads a page with ${name}`, () => {
    const pieces = readArticle(`<!doctype html><title>甲</title><body>${body}</body>`);
    assert.equal(pieces?.map(({ text }) => text).join(''), words);
  });
}
