import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isTooDeep } from './is-too-deep.ts';

const times = (text: string, count: number) => text.repeat(count);

const cases: [name: string, source: string, isDeep: boolean][] = [
  ['elements in elements', times('<div>', 2000), true],
  ['elements side by side', times('<div></div>', 2000), false],
  ['paragraphs without an end', times('<p>', 2000), false],
  ['tags in a comment', `<!--${times('<div>', 2000)}-->`, false],
  ['tags in a script', `<script>${times('<div>', 2000)}</script>`, false],
  ['one kind of font that never ends', times('<p><font size=1>', 2000), false],
  [
    'many kinds of font that never end',
    Array.from({ length: 1000 }, (_, i) => `<p><font size=${i}>`).join('') + times('<p>', 1000),
    true,
  ],
];

for (const [name, source, isDeep] of cases)
  test(`${isDeep ? 'refuses' : 'takes'} ${name}`, () => assert.equal(isTooDeep(source), isDeep));
