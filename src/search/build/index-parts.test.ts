import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decode } from 'cborg';
import { indexParts, listParts } from './index-parts.ts';
import { postings } from './postings.ts';

const own = (documents: readonly string[]) => {
  const words = postings();
  for (const text of documents) words.add(text.split(' '));
  return words.sorted();
};

test('packs each word with the documents that hold it, as steps from one to the next', () => {
  const [part, ...others] = indexParts(own(['aa bb . aa', '. . bb', 'bb aa bb']), 100);
  assert.deepEqual(others, []);
  assert.deepEqual(decode(part?.bytes ?? Uint8Array.of()), [
    [
      [
        'aa',
        [
          [0, [-25, 0, 3], []],
          [2, [-25, 1], []],
        ],
        [],
      ],
      [
        'bb',
        [
          [0, [-25, 1], []],
          [1, [-25, 2], []],
          [1, [-25, 0, 2], []],
        ],
        [],
      ],
    ],
  ]);
});

test('ends a part with the word that fills it', () => {
  // Three postings a place, in a document of its own: place, weight, document.
  const parts = [...indexParts(own(['a', 'b c', 'd e']), 6)];
  assert.deepEqual(
    parts.map(({ first, last }) => first + last),
    ['ab', 'cd', 'ee'],
  );
});

test('lists parts by as much of their words as tells neighbours apart', () => {
  const parts = [
    { first: 'ant', last: 'apple', name: '1' },
    { first: 'apricot', last: 'apricots', name: '2' },
    { first: 'apricotsauce', last: 'peach', name: '3' },
  ];
  assert.deepEqual(listParts(parts), [
    ['ant', 'app', '1'],
    ['apr', 'apricots', '2'],
    ['apricotsa', 'peach', '3'],
  ]);
  assert.deepEqual(listParts([]), []);
});

test('lists no part that ends before it begins', () => {
  const parts = [
    { first: '5t95', last: '5tf5', name: '1' },
    { first: '5v95', last: '5v95', name: '2' },
  ];
  assert.deepEqual(listParts(parts), [
    ['5t95', '5tf5', '1'],
    ['5v', '5v95', '2'],
  ]);
});

/** Reads a list of words, counting each. */
function* counted<T>(words: Iterable<T>, count: { read: number }): Generator<T> {
  for (const word of words) {
    count.read++;
    yield word;
  }
}

test('reads each word of a library once, however many parts it makes', () => {
  const texts = (n: number) => Array.from({ length: n }, (_, i) => `w${i} x${i} .`);
  for (const n of [20, 40, 80]) {
    const count = { read: 0 };
    const parts = [...indexParts(counted(own(texts(n)), count), 30)];
    assert.equal(count.read, 2 * n);
    assert.equal(parts.length, (2 * n * 3) / 30);
  }
});
