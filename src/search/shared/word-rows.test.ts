import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addWords, wordRowCollector } from '#search/build/collect-word-rows.ts';
import { cutText } from '#search/build/cut-text.ts';
import type { SearchText } from './passage.ts';
import { words } from './tokenise.ts';
import { fileOf, rowsWith } from './word-rows.ts';

const textOf = (title: string, body: string): SearchText => ({
  id: title,
  kind: 'full',
  title,
  numbers: [],
  issuers: '',
  passages: [{ name: '1', text: body, headingEnd: 2 }],
});

function filesOf(texts: readonly SearchText[]) {
  const rows = wordRowCollector();
  for (const [row, text] of texts.entries()) addWords(rows, cutText(text), row);
  return rows.files(texts.length);
}

test('gives the rows that hold a word, by the best place of it', () => {
  const files = filesOf([textOf('甲乙', '丙丁甲'), textOf('丙', '甲乙丁'), textOf('戊', '己己甲')]);
  const rows = (word: string) => rowsWith(files[fileOf(word, files.length)] ?? {}, word);
  assert.deepEqual(rows('甲'), [[0], [1], [2]]);
  assert.deepEqual(rows('丁'), [[], [0], [1]]);
  assert.deepEqual(rows('庚'), []);
  assert.deepEqual(rows('constructor'), []);
});

test('finds every word again, however many files there are', () => {
  const unit = fc.constantFrom(...'甲乙丙𠮷 ab1，');
  const texts = fc.array(fc.string({ unit, maxLength: 12 }), { minLength: 1, maxLength: 100 });
  fc.assert(
    fc.property(texts, (bodies) => {
      const files = filesOf(bodies.map((body) => textOf('题', body)));
      for (const [row, body] of bodies.entries())
        for (const word of words(body)) {
          const rows = rowsWith(files[fileOf(word, files.length)] ?? {}, word);
          assert.ok(rows.flat().includes(row));
        }
    }),
  );
});
