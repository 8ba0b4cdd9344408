import assert from 'node:assert/strict';
import { test } from 'node:test';
import { boundary } from '#search/shared/index-words.ts';
import { postings } from './postings.ts';

test('sorts words, each with its places in the order of documents', () => {
  const own = postings();
  for (const words of [['b1', boundary, 'a2', 'b1'], [], ['a2', 'b']]) own.add(words);
  const found = [...own.sorted()].map(({ word, rows, positions }) => [
    word,
    Array.from(rows, (row, i) => [row, positions[i]]),
  ]);
  assert.deepEqual(found, [
    [
      'a2',
      [
        [0, 2],
        [2, 0],
      ],
    ],
    ['b', [[2, 1]]],
    [
      'b1',
      [
        [0, 0],
        [0, 3],
      ],
    ],
  ]);
});

test('has no word of documents without one', () => {
  const own = postings();
  own.add([boundary]);
  assert.deepEqual([...own.sorted()], []);
});
