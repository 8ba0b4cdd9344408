import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foldOf } from '#search/shared/fold.ts';
import { readingTable, variantTables } from './character-tables.ts';

/** What a library holds, a character that is typed, what it is read as. */
const folded: [string, string, string][] = [
  ['发展', '發', '发'],
  ['发展', '髮', '发'],
  ['干部', '幹', '干'],
  ['干部', '乾', '干'],
  ['里', '裡', '里'],
  ['里', '裏', '里'],
  ['後來', '后', '后'],
  ['後來', '後', '后'],
  ['发展', '馬', '馬'],
  ['显著着力', '著', '著'],
  ['着力', '著', '着'],
];

for (const [held, typed, expected] of folded)
  test(`reads ${typed} as ${expected} where the texts hold ${held}`, () => {
    assert.equal(foldOf(variantTables([held]).variants)(typed), expected);
  });

test('knows the characters that are themselves and may stand for another', () => {
  assert.deepEqual(variantTables(['显著着力']).doubles, ['着著']);
  assert.deepEqual(variantTables(['着力']).doubles, []);
});

test('gives a character one group alone', () => {
  const characters = variantTables(['发展后里台着干征余']).variants.flatMap((group) => [...group]);
  assert.equal(new Set(characters).size, characters.length);
});

test('reads characters as they are read in their words', () => {
  const readings = readingTable(['重庆银行', '重要行动', '旅游', 'GB，7号']);
  assert.ok(readings.chong?.includes('重') && readings.zhong?.includes('重'));
  assert.ok(readings.hang?.includes('行') && readings.xing?.includes('行'));
  assert.equal(readings.lv, '旅');
  assert.ok(Object.keys(readings).every((syllable) => /^[a-z]+$/.test(syllable)));
});
