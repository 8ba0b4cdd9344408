import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { boundary, longestWithout, numberWords, pairs, phrase } from './index-words.ts';
import { words } from './tokenise.ts';

test('joins each two neighbours into a word that no text has', () => {
  const [first = '', ...others] = pairs(words('甲乙GB 丙'));
  assert.equal(others.length, 2);
  assert.deepEqual(words(first).length > 0 && words('甲乙').includes(first), false);
  assert.deepEqual(pairs(['甲']), []);
  assert.notDeepEqual(pairs(['gb', 't9']), pairs(['gbt', '9']));
});

test('gives two words that differ from any other two', () => {
  const word = fc.oneof(fc.constantFrom(...'㐀一龿𠮷々あé'), fc.stringMatching(/^[a-z0-9]{1,4}$/));
  const two = fc.tuple(word, word);
  fc.assert(fc.property(two, two, (a, b) => (pairs(a)[0] === pairs(b)[0]) === (a.join(' ') === b.join(' '))));
  fc.assert(fc.property(two, (a) => /^[a-z0-9]+$/.test(pairs(a)[0] ?? '')));
});

test('leaves out pairs, and gives the longest run that is left', () => {
  const [ab = '', bc = '', cd = ''] = pairs([...'甲乙丙丁']);
  const rest = (...out: string[]) => longestWithout([...'甲乙丙丁'], new Set(out)).join('');
  assert.deepEqual([rest(), rest(ab), rest(bc), rest(cd)], ['甲乙丙丁', '乙丙丁', '甲乙', '甲乙丙']);
  assert.deepEqual([rest(ab, bc), rest(ab, bc, cd), rest(ab, cd)], ['丙丁', '甲', '乙丙']);
});

test('parts passages by a word that no query can hold', () => {
  assert.deepEqual(words(`甲${boundary}乙`), ['甲', '乙']);
});

test('gives a number words of its own, of which a part of the number is a run', () => {
  const whole = numberWords({ code: '甲政发', year: 2020, serial: 5 }, 'n');
  assert.deepEqual(whole.slice(1), numberWords({ year: 2020, serial: 5 }, 'n'));
  assert.deepEqual(whole.slice(0, 2), numberWords({ code: '甲政发', year: 2020 }, 'n'));
  for (const word of whole) assert.match(word, /^n[cys][0-9a-f]+n$/);
});

test('tells a number that is borne from one that is cited', () => {
  const [borne, cited] = (['n', 'q'] as const).map((as) => numberWords({ serial: 5 }, as)[0]);
  assert.notEqual(borne, cited);
});

test('asks for words in this order', () => {
  assert.equal(phrase(['甲', 'gb']), '"甲 gb"');
});
