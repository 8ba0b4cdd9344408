import assert from 'node:assert/strict';
import { test } from 'node:test';
import { maskFindings } from './mask-findings.ts';

const cases: [words: string, masked: string][] = [
  ['联系人：王小明', '联系人：███'],
  ['联系人：王…', '联系人：█…'],
  ['经办人：王小…', '经办人：██…'],
  ['电话：13800138000', '电话：███████████'],
  ['报甲科，13800138…', '报甲科，████████…'],
  ['自2026年起，请…', '自2026年起，请…'],
  ['云政发〔2026…', '云政发〔2026…'],
];

for (const [words, masked] of cases)
  test(`quotes ${words} as ${masked}`, () => {
    const place = { kind: 'paragraph', paragraph: 1, words } as const;
    assert.deepEqual(maskFindings([{ code: 'text-hidden', args: { words }, place }], []), [
      { code: 'text-hidden', args: { words: masked }, place: { ...place, words: masked } },
    ]);
  });
