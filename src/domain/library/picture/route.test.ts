import assert from 'node:assert/strict';
import { test } from 'node:test';
import { routeBetween, type Stop } from './route.ts';

const a: Stop = { x: 100, y: 50, column: 0 };

/** Where the newer dot stands, and the path from the older one. */
const cases: [string, Stop, boolean, string][] = [
  ['straight to the next column', { x: 300, y: 50, column: 1 }, true, 'M100 50H300'],
  ['over the dots between', { x: 500, y: 50, column: 2 }, true, 'M100 50Q104 43 112 43H488Q496 43 500 50'],
  [
    'down the gutter of the next column',
    { x: 300, y: 150, column: 1 },
    true,
    'M100 50H276Q282 50 282 56V144Q282 150 288 150H300',
  ],
  [
    'up it, beside that of the main document',
    { x: 300, y: 10, column: 1 },
    false,
    'M100 50H282Q288 50 288 44V16Q288 10 294 10H300',
  ],
  [
    'down the gutter of its own column',
    { x: 100, y: 150, column: 0 },
    true,
    'M100 50H88Q82 50 82 56V144Q82 150 88 150H100',
  ],
];

for (const [name, b, main, expected] of cases)
  test(`a line goes ${name}`, () => assert.equal(routeBetween(a, b, main), expected));

test('a line is the same from either end', () => {
  const b = { x: 300, y: 150, column: 1 };
  assert.equal(routeBetween(b, a, true), routeBetween(a, b, true));
});
