import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isSymbolFont, readSymbol } from './read-symbol.ts';

const cases: [string | undefined, number, string | undefined][] = [
  ['Wingdings', 0xf0fe, '☑'],
  ['Wingdings', 0xfe, '☑'],
  ['Wingdings', 0xf06f, '□'],
  ['Wingdings', 0xf0a8, '□'],
  ['Wingdings', 0xf081, '①'],
  ['Wingdings', 0xf0fc, '✓'],
  ['Wingdings', 0xf06c, '●'],
  ['Wingdings', 0xf04a, undefined],
  ['Wingdings 2', 0xf052, '☑'],
  ['Wingdings 2', 0xf0a3, '□'],
  ['WINGDINGS 2', 0xf050, '✓'],
  ['Symbol', 0xf0b4, '×'],
  ['Symbol', 0x61, 'α'],
  ['Symbol', 0xf0b3, '≥'],
  ['宋体', 0x25cb, '○'],
  ['宋体', 0xf0fe, undefined],
  [undefined, 0x25a1, '□'],
  ['constructor', 0xf0fe, undefined],
];
for (const [font, code, expected] of cases) {
  test(`reads ${code.toString(16)} of ${font}`, () => assert.equal(readSymbol(font, code), expected));
}

test('knows the fonts whose signs are no characters', () => {
  assert.deepEqual(['Wingdings 3', 'symbol', '仿宋', undefined].map(isSymbolFont), [
    true,
    true,
    false,
    false,
  ]);
});
