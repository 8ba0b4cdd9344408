import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readingLine } from './reading-line.ts';

for (const [name, above, below, line] of [
  ['at the beginning', 0, 5000, 250],
  ['where the end is far', 4000, 750, 250],
  ['half-way to the end', 4375, 375, 625],
  ['at the end', 5000, 0, 1000],
  ['at the beginning of a page hardly longer than the window', 0, 100, 250],
  ['at the end of a page hardly longer than the window', 100, 0, 1000],
  ['where nothing can be scrolled', 0, 0, 250],
] as const)
  test(`${name} one reads at ${line} of 1000 pixels`, () => {
    assert.equal(readingLine(1000, above, below), line);
  });
