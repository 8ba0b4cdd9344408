import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allLevels, isOutside } from './level.ts';

test('puts an attachment outside divisions, these outside sections, and each level outside those after it', () => {
  const order = ['attachment', 'part', 'subpart', 'chapter', 'subchapter', 'section', 'article', 'paragraph'];
  assert.deepEqual(
    allLevels.filter((level) => order.includes(level)),
    order,
  );
  for (const [i, level] of allLevels.entries())
    for (const [j, other] of allLevels.entries()) assert.equal(isOutside(level, other), i < j);
});
