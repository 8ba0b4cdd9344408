import assert from 'node:assert/strict';
import { afterEach, beforeEach, mock, test } from 'node:test';
import { element, openPage } from '#client/page.fixture.ts';
import { pageAddress, placeAddress, wordsAddress } from './share-addresses.ts';

const here = 'https://library.example/documents/a/';
const open = (attributes: string) =>
  openPage(
    `<article id="text" ${attributes}><p id="preamble__p_1">前言</p>
      <section id="sec_1"><p id="sec_1__p_1">凡<b>手抄</b>的唱本</p></section></article><p id="outside">别处</p>`,
    '/documents/a/?q=%E5%94%B1#sec_9',
  );
beforeEach(() => open('data-clause-pages'));
afterEach(() => mock.reset());

test('the address of a place has no query', () => {
  assert.equal(placeAddress('sec_1'), `${here}#sec_1`);
});

test('a clause has a page, a paragraph a place on it', () => {
  assert.equal(pageAddress(element('#sec_1')), `${here}sec_1/`);
  assert.equal(pageAddress(element('#sec_1__p_1')), `${here}sec_1/#sec_1__p_1`);
  assert.equal(pageAddress(element('#preamble__p_1')), undefined);
});

test('a 项 has a place on the page of its article', () => {
  openPage(
    '<article id="text" data-clause-pages><section id="art_1"><section id="art_1__para_1__point_2"><p>二</p></section></section></article>',
    '/documents/a/',
  );
  assert.equal(pageAddress(element('#art_1__para_1__point_2')), `${here}art_1/#art_1__para_1__point_2`);
});

test('without pages of clauses a clause has no page address', () => {
  open('');
  assert.equal(pageAddress(element('#sec_1')), undefined);
});

const wordsIn = (selector: string): Range => {
  const range = document.createRange();
  range.selectNodeContents(element(selector));
  return range;
};

test('the address of words is that of their place, with a text directive', () => {
  assert.match(
    wordsAddress(wordsIn('#sec_1__p_1 b')),
    new RegExp(`^${here}#sec_1__p_1:~:text=.*%E6%89%8B%E6%8A%84`),
  );
});

test('words outside the text lead to the text', () => {
  assert.match(wordsAddress(wordsIn('#outside')), new RegExp(`^${here}#text:~:text=`));
});

test('without a segmenter of words their place must do', () => {
  const { Segmenter } = Intl;
  Reflect.deleteProperty(Intl, 'Segmenter');
  assert.equal(wordsAddress(wordsIn('#sec_1__p_1 b')), `${here}#sec_1__p_1`);
  Object.assign(Intl, { Segmenter });
});
