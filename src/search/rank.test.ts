import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rank } from './rank.ts';

test('puts the number first, then titles, and leaves the rest as it came', () => {
  const candidate = (name: string, numbered: boolean, titled: boolean) => ({ name, numbered, titled });
  const candidates = [
    candidate('text 1', false, false),
    candidate('title 1', false, true),
    candidate('text 2', false, false),
    candidate('number', true, false),
    candidate('title 2', false, true),
  ];
  assert.deepEqual(
    rank(candidates).map(({ name }) => name),
    ['number', 'title 1', 'title 2', 'text 1', 'text 2'],
  );
  assert.equal(candidates[0]?.name, 'text 1');
});
