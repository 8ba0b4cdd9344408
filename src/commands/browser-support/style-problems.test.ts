import assert from 'node:assert/strict';
import { test } from 'node:test';
import { styleProblems } from './style-problems.ts';

const oldest = new Map([['chrome', '90']]);
const problems = (css: string, harmless: Record<string, string> = {}) =>
  styleProblems(new Map([['a.css', css]]), oldest, harmless);

test('a feature that a browser lacks is a problem unless the page remains usable without it', () => {
  const css = 'a {\n  text-wrap: balance;\n}';
  assert.deepEqual(problems(css), ['a.css:2  properties.text-wrap is missing in chrome 90']);
  assert.deepEqual(problems(css, { 'properties.text-wrap': 'lines are uneven' }), []);
});

test('a harmless selector is a problem if browsers drop others with it', () => {
  const harmless = { 'selectors.target-text': 'no mark' };
  const only = new Map([['firefox', '91']]);
  const sheet = (css: string) => styleProblems(new Map([['a.css', css]]), only, harmless);
  assert.deepEqual(sheet('::target-text { color: red }'), []);
  assert.match(sheet('a, ::target-text { color: red }').join(), /which then drop the rule of a too/);
});

test('a width in a media query needs a name', () => {
  assert.match(
    problems('@media (hover: hover) and (min-width: 40rem) { a { color: red } }').join(),
    /a\.css:1 .*needs a name/,
  );
  assert.deepEqual(
    problems('@custom-media --wide (min-width: 40rem);\n@media (--wide) { a { color: red } }'),
    [],
  );
});

test('an entry of the table that no style needs is a problem', () => {
  assert.deepEqual(problems('a { color: red }', { 'properties.text-wrap': 'lines are uneven' }), [
    'harmless-styles.table.ts  no style needs properties.text-wrap',
  ]);
});
