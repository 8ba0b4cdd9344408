import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decode, encode } from 'cborg';
import fc from 'fast-check';
import { splitChunk } from './split-chunk.ts';

const page = fc.tuple(fc.nat(70_000), fc.array(fc.integer({ min: -300, max: 70_000 })), fc.constant([]));
const word = fc.tuple(
  fc.string({ minLength: 1, maxLength: 40 }),
  fc.array(page, { minLength: 1 }),
  fc.constant([]),
);
const chunks = fc.array(word, { maxLength: 40 });

test('leaves out no word, and names each part by its first and its last', () => {
  fc.assert(
    fc.property(chunks, fc.integer({ min: 1, max: 400 }), (words, size) => {
      const parts = splitChunk(encode([words]), size);
      const decoded = parts.map(({ content }) => decode(content)[0]);
      assert.deepEqual(decoded.flat(), words);
      for (const [i, { from, to }] of parts.entries())
        assert.deepEqual([decoded[i][0][0], decoded[i].at(-1)[0]], [from, to]);
    }),
  );
});

test('keeps parts as small as it is told, but for one of a single word', () => {
  fc.assert(
    fc.property(chunks, fc.integer({ min: 1, max: 400 }), (words, size) => {
      for (const { from, to, content } of splitChunk(encode([words]), size))
        assert.ok(content.length <= size + 6 || from === to);
    }),
  );
});

test('stops where Pagefind encodes otherwise', () => {
  for (const other of [{}, [], [[], []], ['a'], [1.5]]) assert.throws(() => splitChunk(encode(other), 100));
});
