import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { boundary, numberWords, pairs } from './index-words.ts';
import { shardCount, shardsOf } from './term-shards.ts';

const shards = (words: readonly string[]) => shardsOf(words).map((content) => content.split(' '));

const run = fc.array(
  fc.oneof(fc.constantFrom(...'一的省技能工資龘㐀鿿'), fc.string({ minLength: 1, maxLength: 3 })),
  { minLength: 2 },
);
const records = fc
  .tuple(run, run)
  .map(([one, other]) => [...pairs(one), boundary, ...pairs(other), ...numberWords({ serial: 5 }, 'n')]);

test('keeps each word in its place, in one shard', () => {
  fc.assert(
    fc.property(records, (words) => {
      const contents = shards(words);
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
    fc.property(fc.array(records, { minLength: 3 }), (library) => {
      const held = shards(library.flat()).map((content) => content.filter((word) => word.length > 1));
      assert.deepEqual(
        held.flatMap((words) => words.sort()),
        held.flat().sort(),
      );
    }),
  );
});

test('has a word for a document that has none in a shard, since Pagefind leaves out one without', () => {
  const contents = shards(['zz', boundary]);
  assert.equal(contents.length, shardCount);
  for (const [first, second] of contents) assert.match(`${first} ${second}`, /^[0-9a-z]+ \.$/);
  assert.deepEqual(contents.at(-1), ['zz', boundary]);
});
