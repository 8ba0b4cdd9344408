import assert from 'node:assert/strict';
import { test } from 'node:test';
import { onePerArticle } from './one-per-article.ts';

const hit = (id: string | undefined, marks = 1) => ({
  passage: { name: '', text: '', ...(id && { id }) },
  marks: Array.from({ length: marks }, (_, i) => ({ start: i, end: i + 1 })),
});

test('leaves one hit of an article, the first, and counts what stands in its others', () => {
  const hits = [
    hit(undefined),
    hit(undefined),
    hit('art_1__para_2', 2),
    hit('art_1__para_2__point_1'),
    hit('art_1__para_3', 2),
    hit('art_1-1__para_1'),
    hit('art_10__para_1'),
    hit('art_10_2__para_1'),
    hit('att_1__art_1__para_1'),
    hit('att_1__art_1__para_2'),
    hit('sec_1__para_1'),
    hit('sec_1__para_1__p_2'),
  ];
  assert.deepEqual(
    onePerArticle(hits).map(({ passage, further = 0 }) => [passage.id, further]),
    [
      [undefined, 0],
      [undefined, 0],
      ['art_1__para_2', 3],
      ['art_1-1__para_1', 0],
      ['art_10__para_1', 0],
      ['art_10_2__para_1', 0],
      ['att_1__art_1__para_1', 1],
      ['sec_1__para_1', 0],
      ['sec_1__para_1__p_2', 0],
    ],
  );
});
