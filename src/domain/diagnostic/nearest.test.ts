import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { nearest, nearestPassage } from './nearest.ts';

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

const text = '各单位请于10月30日前报送登记情况。逾期不予受理。';

const passages: [string, string | undefined][] = [
  ['10月31日前报送', '10月30日前报送'],
  ['报送登记的情况', '报送登记情况'],
  ['逾期不受理', '逾期不予受理'],
  ['甲乙丙丁', undefined],
  ['', ''],
];

for (const [words, expected] of passages) {
  test(`finds for “${words}” ${expected === undefined ? 'nothing' : `“${expected}”`}`, () => {
    assert.equal(nearestPassage(words, text), expected);
  });
}

test('finds any passage that has one character changed', () => {
  const range = fc.tuple(fc.nat(text.length - 6), fc.integer({ min: 4, max: 6 }), fc.nat(3));
  fc.assert(
    fc.property(range, ([start, length, at]) => {
      const passage = text.slice(start, start + length);
      const changed = `${passage.slice(0, at)}X${passage.slice(at + 1)}`;
      const found = nearestPassage(changed, text);
      assert.ok(found !== undefined && text.includes(found));
      assert.ok(Math.abs(found.length - length) <= 1);
    }),
  );
});
