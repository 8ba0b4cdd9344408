import assert from 'node:assert/strict';
import { test } from 'node:test';
import { boxOf, deltasOf, numbersOf } from './numbers-of.ts';

const deltas: [string | undefined, number[]][] = [
  [undefined, []],
  ['', []],
  ['5 5.5', [5, 5.5]],
  ['g 3 2.5', [2.5, 2.5, 2.5]],
  ['1 g 2 3 4', [1, 3, 3, 4]],
  ['g 2', [0, 0]],
  ['x 2', [0, 2]],
];
for (const [text, expected] of deltas)
  test(`reads the steps “${text}”`, () => assert.deepEqual(deltasOf(text), expected));

test('reads no more steps than a line has letters', () => {
  assert.equal(deltasOf('g 999999999 1').length, 10_000);
});

test('reads boxes of four numbers', () => {
  assert.deepEqual(boxOf('0 1.5 210 297'), { x: 0, y: 1.5, width: 210, height: 297 });
  assert.equal(boxOf('0 0 210'), undefined);
  assert.deepEqual(numbersOf(' 1,2\n-3 x'), [1, 2, -3]);
});
