import assert from 'node:assert/strict';
import { test } from 'node:test';
import { boundary, indexWords, numberWord, phrase, titleWords, words } from './index-words.ts';

test('parts words by spaces and passages by a word that no text and no query can hold', () => {
  assert.equal(indexWords(['甲，乙。', 'GB 9704']), `甲 乙 ${boundary} gb 9704`);
  assert.deepEqual(words(`甲${boundary}乙`), ['甲', '乙']);
});

test('gives title words that differ from the words of the text, the same for the same word', () => {
  const [first, second, again] = titleWords('甲 GB，甲');
  assert.match(first ?? '', /^t[0-9a-f]+$/);
  assert.notEqual(first, second);
  assert.equal(first, again);
  assert.deepEqual(titleWords('ＧＢ'), [second]);
});

test('gives two numbers different words, neither a title word', () => {
  const [a, b] = [numberWord('standard/甲政发/2020//5'), numberWord('standard/甲政发/2020//51')];
  assert.notEqual(a, b);
  for (const word of [a, b]) assert.match(word, /^n[0-9a-f]+$/);
});

test('asks for words in this order', () => {
  assert.equal(phrase(['甲', 'gb']), '"甲 gb"');
});
