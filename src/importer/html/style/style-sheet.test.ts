import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Element } from 'hast';
import { StyleSheet } from './style-sheet.ts';

const element: Element = {
  type: 'element',
  tagName: 'p',
  properties: { id: 'i', className: ['a', 'b'] },
  children: [],
};

const cases: [name: string, css: string, color: string | undefined][] = [
  ['a tag', 'p { color: red }', 'red'],
  ['a class among several selectors', 'h1, .b{COLOR:Red}', 'red'],
  ['all classes of a selector', '.a.b { color: red } .a.c { color: blue }', 'red'],
  ['the weightier rule', '#i { color: red } p.a { color: blue } p { color: green }', 'red'],
  ['the later of two', '.a { color: blue } .b { color: red }', 'red'],
  ['no selector that names others', 'div p { color: red } p > b, p:hover { color: red }', undefined],
  ['no rule of print', '@media print { p { color: red } } @import "a.css"; b { color: blue }', undefined],
  ['rules after others of print', '@media print { b { color: blue } } p { color: red }', 'red'],
  ['rules between comments', '<!-- /* p { */ p { color: red } /* } -->', 'red'],
  ['a rule without its end', 'p { color: red', undefined],
];

for (const [name, css, color] of cases)
  test(`follows ${name}`, () => {
    const sheet = new StyleSheet();
    sheet.add(css);
    assert.equal(sheet.of(element).get('color'), color);
  });
