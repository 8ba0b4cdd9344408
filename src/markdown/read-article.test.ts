import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readArticle } from './read-article.ts';

test('reads the text of a page by its places, without what editors added', () => {
  const pieces = readArticle(`<!doctype html><html><body><main><p>来源</p>
    <article id="text"><h1 data-zone="title">关于<span class="break"></span>登记的通知</h1><p data-zone="addressees">各区：</p>
    <section id="sec_1" data-zone="body"><div class="run-in"><h2>一、登记。</h2><p>按<a href="#">《办法》</a><sup data-apparatus>注</sup>办。<a data-apparatus class="handle">链接</a></p></div>
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

test('finds no text on a page without one', () => {
  assert.equal(readArticle('<p>登记</p>'), undefined);
});
