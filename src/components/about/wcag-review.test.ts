import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wcagReview } from './wcag-review.table.ts';

const numbers = wcagReview.map(([number]) => number);
/** Orders 1.4.9 before 1.4.10. */
const rank = (number: string) => number.split('.').reduce((sum, part) => sum * 100 + Number(part), 0);

for (const [level, count] of [
  ['A', 31],
  ['AA', 24],
  ['AAA', 31],
] as const)
  test(`speaks of all ${count} success criteria of WCAG 2.2 at level ${level}`, () => {
    assert.equal(wcagReview.filter((row) => row[2] === level).length, count);
  });

test('names each once, in the order of the standard', () => {
  assert.deepEqual(
    numbers,
    [...new Set(numbers)].sort((a, b) => rank(a) - rank(b)),
  );
});

test('leaves out the one that the standard took back', () => {
  assert.ok(!numbers.includes('4.1.1'));
});

test('says of each what was found, in words', () => {
  for (const [number, name, , , found] of wcagReview) assert.match(name + found, /。$/, number);
});
