import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allLevels, isOutside } from './level.ts';

test('puts an attachment outside sections, and each level outside those after it', () => {
  assert.deepEqual(allLevels, ['attachment', 'section', 'paragraph', 'subparagraph', 'point']);
  for (const [i, level] of allLevels.entries())
    for (const [j, other] of allLevels.entries()) assert.equal(isOutside(level, other), i < j);
});
