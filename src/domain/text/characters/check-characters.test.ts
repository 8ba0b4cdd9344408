import assert from 'node:assert/strict';
import { test } from 'node:test';
import { characterKinds } from './characters.table.ts';
import { checkCharacters } from './check-characters.ts';

/** A text, and what is said of it: code, line, column, code point. */
const cases: [string, string, string[]][] = [
  ['a text without them', '甲\t乙\r\n（一）①\u3000é', []],
  ['what was lost', '甲\n乙�', ['character-refused 2:2 U+FFFD']],
  [
    'controls',
    '\x00甲\n\x1B\n\x0C\n\x7F\n\x85',
    [1, 2, 3, 4, 5].map(
      (line) => `character-refused ${line}:1 U+00${['00', '1B', '0C', '7F', '85'][line - 1]}`,
    ),
  ],
  [
    'controls of direction',
    '甲\u202E乙\n\u2066',
    ['character-refused 1:2 U+202E', 'character-refused 2:1 U+2066'],
  ],
  ['noncharacters', '\uFDD0\n\u{1FFFE}', ['character-refused 1:1 U+FDD0', 'character-refused 2:1 U+1FFFE']],
  ['half a surrogate pair', '甲\uD800乙', ['character-refused 1:2 U+D800']],
  ['two in a line, of which the first is named', '甲\x01\x02', ['character-refused 1:2 U+0001']],
  ['a column after a character of two code units', '𠘨𠘨�', ['character-refused 1:3 U+FFFD']],
  [
    'private use, counted',
    '甲\uE000\n乙\uE000\uE001',
    ['character-doubtful 1:2 U+E000 ×2', 'character-doubtful 2:3 U+E001 ×1'],
  ],
  ['unassigned', '甲\u0378', ['character-doubtful 1:2 U+0378 ×1']],
  ['five marks in a row', `e${'\u0301'.repeat(5)}`, ['character-doubtful 1:2 U+0301 ×1']],
  ['four marks in a row', `e${'\u0301'.repeat(4)}`, []],
  ['radicals that are repaired', '⼯⻋\uF900\uFA0E', []],
  ['a radical that is no ideograph', '甲⺀', ['character-doubtful 1:2 U+2E80 ×1']],
  ['what is removed', '甲\u200B\xAD\uFEFF', []],
];

for (const [name, text, expected] of cases)
  test(`reports ${name}`, () => {
    assert.deepEqual(
      checkCharacters(text).map(({ code, args, line }) => {
        assert.ok('column' in args);
        const count = 'count' in args ? ` ×${args.count}` : '';
        return `${code} ${line}:${args.column} ${args.name}${count}`;
      }),
      expected,
    );
  });

test('misses no character of the table, whatever stands around it', () => {
  for (const { fate, characters, inARow } of characterKinds) {
    if (fate === 'remove' || fate === 'replace') continue;
    const own = new RegExp(`[${characters}]`, 'u');
    for (let code = 0; code <= 0xffff; code++) {
      const character = String.fromCodePoint(code);
      if (!own.test(character)) continue;
      assert.equal(checkCharacters(`甲${character.repeat(inARow ?? 1)}乙`).length, 1, code.toString(16));
    }
  }
});
