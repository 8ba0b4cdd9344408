import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { boundary, numberWords, pairs } from '#search/shared/index-words.ts';
import { shardStartsFor, shardsOf } from './term-shards.ts';

/** One, two, four and seven shards. */
const sizes = [1_000, 1_000_000, 5_000_000, 10_000_000];
const shards = (words: readonly string[], size: number) =>
  shardsOf(words, shardStartsFor(size)).map((content) => content.split(' '));
const size = fc.constantFrom(...sizes);

const run = fc.array(
  fc.oneof(fc.constantFrom(...'一的省技能工資龘㐀鿿'), fc.string({ minLength: 1, maxLength: 3 })),
  { minLength: 2 },
);
const records = fc
  .tuple(run, run)
  .map(([one, other]) => [...pairs(one), boundary, ...pairs(other), ...numberWords({ serial: 5 }, 'n')]);

test('keeps each word in its place, in one shard', () => {
  fc.assert(
    fc.property(records, size, (words, size) => {
      const contents = shards(words, size);
      for (const content of contents) assert.equal(content.length, words.length);
      for (const [i, word] of words.entries()) {
        const held = contents.map((content) => content[i]).filter((own) => own && own.length > 1);
        assert.deepEqual(held, word === boundary ? [] : [word]);
      }
    }),
  );
});

test('sorts all words of a shard before those of the next', () => {
  fc.assert(
    fc.property(fc.array(records, { minLength: 3 }), size, (library, size) => {
      const held = shards(library.flat(), size).map((content) => content.filter((word) => word.length > 1));
      assert.deepEqual(
        held.flatMap((words) => words.sort()),
        held.flat().sort(),
      );
    }),
  );
});

test('has a word for a document that has none in a shard, since Pagefind leaves out one without', () => {
  const contents = shards(['zz', boundary], 10_000_000);
  for (const [first, second] of contents) assert.match(`${first} ${second}`, /^[0-9a-z]+ \.$/);
  assert.deepEqual(contents.at(-1), ['zz', boundary]);
});

test('makes more shards of a larger library', () => {
  assert.deepEqual(
    sizes.map((characters) => shardStartsFor(characters).length),
    [1, 2, 4, 7],
  );
});
