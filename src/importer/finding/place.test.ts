import assert from 'node:assert/strict';
import { test } from 'node:test';
import { excerpt } from './place.ts';

const cases: [string, string][] = [
  ['', ''],
  ['  请\n照办。 ', '请 照办。'],
  ['甲'.repeat(20), '甲'.repeat(20)],
  ['甲'.repeat(21), `${'甲'.repeat(20)}…`],
  ['𠀀'.repeat(21), `${'𠀀'.repeat(20)}…`],
  [`甲${' '.repeat(300)}乙`, '甲…'],
];

for (const [words, expected] of cases)
  test(`shortens ${JSON.stringify(words.slice(0, 24))}`, () => assert.equal(excerpt(words), expected));
