import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nearest } from './nearest.ts';

const list = ['subject', 'sources', 'closing', 'corrections'];

const cases: [string, string | undefined][] = [
  ['subjct', 'subject'],
  ['source', 'sources'],
  ['closings', 'closing'],
  ['corections', 'corrections'],
  ['subject', 'subject'],
  ['issuers', undefined],
  ['完全不同', undefined],
];

for (const [word, expected] of cases) {
  test(`takes ${word} for ${expected ?? 'nothing that it knows'}`, () => {
    assert.equal(nearest(word, list), expected);
  });
}

test('takes the first of two that are equally near', () => {
  assert.equal(nearest('sec_2', ['sec_1', 'sec_3']), 'sec_1');
});

test('knows nothing near in an empty list', () => {
  assert.equal(nearest('subject', []), undefined);
});
