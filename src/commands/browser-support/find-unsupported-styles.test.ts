import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'postcss';
import { findUnsupportedStyles } from './find-unsupported-styles.ts';

const oldest = new Map([
  ['chrome', '90'],
  ['firefox', '91'],
  ['safari', '14.1'],
]);

const cases: [name: string, css: string, expected: string[]][] = [
  ['a layer', '@layer a { b { color: red } }', ['1 at-rules.layer']],
  ['a container query', '@container (width > 1em) { a { color: red } }', ['1 at-rules.container']],
  ['a range', '@media (width >= 40rem) { a { color: red } }', ['1 at-rules.media.range_syntax']],
  ['a negated feature', '@media not (hover: hover) { a { color: red } }', ['1 at-rules.media.or_syntax']],
  ['a negated query', '@media not all and (hover: hover) { a { color: red } }', []],
  [
    'a media feature',
    '@media (prefers-contrast: more) { a { color: red } }',
    ['1 at-rules.media.prefers-contrast'],
  ],
  [
    'a name of a breakpoint',
    '@custom-media --desk (min-width: 68rem);\n@media (--desk) { a { color: red } }',
    [],
  ],
  ['a rule in a rule', 'a {\n  b & { color: red }\n}', ['2 selectors.nesting']],
  ['a pseudo-class', 'a:has(b) { color: red }', ['1 selectors.has']],
  ['a pseudo-element', 'a::details-content { color: red }', ['1 selectors.details-content']],
  [':is and :where', ':is(a, b):where(:hover) { color: red }', []],
  ['a property', 'a {\n  translate: -50%;\n}', ['2 properties.translate']],
  ['a keyword', 'a { width: fit-content }', ['1 properties.width.fit-content']],
  ['a word in a string', 'a { content: "fit-content" }', []],
  ['a custom property', 'a { --fit-content: fit-content }', []],
  ['a function of colours', 'a { color: color-mix(in srgb, red, blue) }', ['1 types.color.color-mix']],
  ['a function of numbers', 'a { width: round(down, 100%, 1em) }', ['1 types.round']],
  ['functions that all have', 'a { width: clamp(1px, min(2px, 3px), max(4px, 5px)) }', []],
  ['a unit', 'a { height: 2lh }', ['1 types.length.lh']],
  ['a unit of the window', 'a { height: 100dvh }', ['1 types.length.viewport_percentage_units_dynamic']],
  [
    'a style in a shorthand',
    'a { text-decoration: underline red }',
    ['1 properties.text-decoration.includes_color-and-style'],
  ],
  ['a spoken alternative', 'a::before { content: "x" / "" }', ['1 properties.content.alt_text']],
  ['what is asked for', '@supports (height: 1lh) { a { height: 2lh } }', []],
  ['a fallback', 'a { overflow-wrap: break-word; overflow-wrap: anywhere }', []],
  [
    'a fallback that comes too late',
    'a { overflow-wrap: anywhere; overflow-wrap: break-word }',
    ['1 properties.overflow-wrap.anywhere'],
  ],
  ['a prefix', 'a { -webkit-user-select: none; user-select: none }', []],
  ['what is in a query that is not understood', '@layer a { b { height: 2lh } }', ['1 at-rules.layer']],
];

for (const [name, css, expected] of cases)
  test(`${name}: ${expected.join() || 'nothing is missing'}`, () => {
    const found = findUnsupportedStyles(parse(css), oldest).map(
      ({ node, feature }) => `${node.source?.start?.line} ${feature}`,
    );
    assert.deepEqual(found, expected);
  });

test('an unknown selector makes a browser drop the others of its rule', () => {
  const drops = (css: string) => findUnsupportedStyles(parse(css), oldest).map((found) => found.drops);
  assert.deepEqual(drops('a, b:has(c) { color: red }'), [['a']]);
  assert.deepEqual(drops('b:has(c) { color: red }'), [[]]);
});
