import assert from 'node:assert/strict';
import { test } from 'node:test';
import { radicals } from './radicals.table.ts';
import { unifiedIdeograph } from './unified-ideograph.ts';

test('names an ideograph for every radical but the two that Unicode names none for', () => {
  const missing: string[] = [];
  for (const [first, last] of [
    [0x2e80, 0x2ef3],
    [0x2f00, 0x2fd5],
  ] as const)
    for (let code = first; code <= last; code++) {
      const radical = String.fromCodePoint(code);
      if (!/^\p{Unified_Ideograph}$/u.test(unifiedIdeograph(radical))) missing.push(code.toString(16));
    }
  assert.deepEqual(missing, ['2e80', '2e9a']);
});

test('agrees with the compatibility decomposition of Kangxi radicals', () => {
  const { first, ideographs } = radicals[1];
  for (const [i, ideograph] of [...ideographs.join('')].entries())
    assert.equal(String.fromCodePoint(first + i).normalize('NFKC'), ideograph);
});

test('names an ideograph for every compatibility ideograph', () => {
  for (const [first, last] of [
    [0xf900, 0xfaff],
    [0x2f800, 0x2fa1f],
  ] as const)
    for (let code = first; code <= last; code++) {
      const character = String.fromCodePoint(code);
      if (!/\p{Cn}/u.test(character)) assert.match(unifiedIdeograph(character), /^\p{Unified_Ideograph}$/u);
    }
});

test('leaves other characters alone', () => {
  for (const character of '工一（①２é�') assert.equal(unifiedIdeograph(character), character);
});
