import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stretchAt } from './stretch-at.ts';

const stretches = [
  { start: 2, end: 4 },
  { start: 4, end: 5 },
  { start: 8, end: 9 },
];
const cases: [at: number, start: number | undefined][] = [
  [1, undefined],
  [2, 2],
  [3, 2],
  [4, 4],
  [5, undefined],
  [8, 8],
  [9, undefined],
];

for (const [at, start] of cases)
  test(`finds what stands at ${at}`, () => assert.equal(stretchAt(stretches, at)?.start, start));
test('finds nothing in nothing', () => assert.equal(stretchAt([], 0), undefined));
