import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { boundary, numberWords, pairs } from './index-words.ts';
import { shardsOf } from './term-shards.ts';

const parts = (words: readonly string[]) => shardsOf(words).map((content) => content.split(' '));

test('keeps each word in its place, in one shard', () => {
  const text = fc.array(
    fc.oneof(fc.constantFrom(...'一的省技能工資龘㐀鿿'), fc.string({ minLength: 1, maxLength: 3 })),
    {
      minLength: 2,
    },
  );
  fc.assert(
    fc.property(text, text, (one, other) => {
      const words = [...pairs(one), boundary, ...pairs(other), ...numberWords({ serial: 5 }, 'n')];
      const [low = [], high = []] = parts(words);
      for (const [i, word] of words.entries()) {
        const held = [low[i], high[i]].filter((own) => own !== boundary && own !== '0');
        assert.deepEqual(held, word === boundary ? [] : [word]);
      }
      assert.deepEqual([low.length, high.length], [words.length, words.length]);
    }),
  );
});

test('sorts all words of one shard before those of the next', () => {
  const [low = [], high = []] = parts([...pairs([...'一的省技能工资']), ...numberWords({ serial: 5 }, 'n')]);
  const last =
    low
      .filter((word) => word !== boundary)
      .sort()
      .at(-1) ?? '';
  for (const word of high) if (word !== boundary) assert.ok(last < word, `${last} < ${word}`);
});

test('has a word for a document that has none in a shard, since Pagefind leaves out one without', () => {
  assert.deepEqual(parts(['zz', boundary]), [
    ['0', boundary],
    ['zz', boundary],
  ]);
  assert.deepEqual(parts(['00', '01']), [
    ['00', '01'],
    ['z', boundary],
  ]);
});
