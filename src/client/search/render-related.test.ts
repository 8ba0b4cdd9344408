import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openPage } from '#client/page.fixture.ts';
import type { Related } from '#search/find/related.ts';
import { urls } from '#site/urls.ts';
import { renderRelated } from './render-related.ts';

openPage('');
const routes = urls('/');
const to = { title: '关于登记的通知', number: '甲政发〔2020〕5号' };
const related = (given: Partial<Related>): Related => ({
  id: 'a',
  title: '登记办法',
  relation: 'basis',
  to,
  ...given,
});

/** A related document, and what is said of it. */
const cases: [Partial<Related>, string][] = [
  [{}, '甲政发〔2020〕5号以此件为依据'],
  [{ refersHere: true }, '以甲政发〔2020〕5号为依据'],
  [{ relation: 'follows' }, '甲政发〔2020〕5号是此件的后续'],
  [{ relation: 'follows', refersHere: true }, '甲政发〔2020〕5号的后续'],
  [{ relation: 'cites', to: { title: '登记须知' } }, '《登记须知》引用此件'],
  [
    { number: '甲政发〔2019〕1号', date: '2019年（据文号）' },
    '甲政发〔2019〕1号 2019年（据文号） 甲政发〔2020〕5号以此件为依据',
  ],
];

for (const [given, words] of cases) {
  test(`says how a document is related: ${words}`, () => {
    document.body.replaceChildren(...renderRelated([related(given)], routes));
    assert.equal(document.querySelector('.facts')?.textContent?.trim(), words);
    assert.equal(document.querySelector('a')?.getAttribute('href'), '/documents/a/');
  });
}

test('shows nothing, not even a heading, where nothing is related', () => {
  assert.deepEqual(renderRelated([], routes), []);
});
