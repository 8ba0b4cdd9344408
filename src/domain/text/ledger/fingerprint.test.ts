import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { distance, fingerprint, isNear } from './fingerprint.ts';

const passage = '各镇文化站应当在秋收以前逐册登记唱本的书名、册数、版本和保存状况，并报县文化馆备案。';

test('never changes: published ledgers hold it', () => {
  assert.equal(fingerprint(passage), '72081149a2d0ed3e');
  assert.equal(fingerprint(''), fingerprint('。……'));
});

const same: [string, string][] = [
  ['（1）按〔2024〕1号办', '(1)按[2024]１号办。'],
  ['甲、乙', '甲乙'],
  ['ABC', 'ａｂｃ'],
  ['甲\n乙', '甲乙'],
];

for (const [a, b] of same) {
  test(`is the same for ${a} and ${b}`, () => assert.equal(fingerprint(a), fingerprint(b)));
}

const near: [string, string][] = [
  ['a corrected character', passage.replace('册', '本')],
  ['two of them', passage.replace('镇', '乡').replace('备案', '存案')],
  ['a good part of it', passage.slice(12)],
  ['words added', `${passage}逾期不报的，不予受理。`],
];

for (const [name, other] of near) {
  test(`is near with ${name}`, () => assert.ok(isNear(fingerprint(passage), fingerprint(other))));
}

const far = ['展演于秋收以后举行，地点由各镇自定。', '各镇文化站：', '一', ''];

for (const other of far) {
  test(`is far from that of “${other}”`, () => assert.ok(!isNear(fingerprint(passage), fingerprint(other))));
}

test('is 16 digits, and its distance a measure, whatever the texts', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (x, y) => {
      const [a, b] = [fingerprint(x), fingerprint(y)];
      assert.match(a, /^[0-9a-f]{16}$/);
      assert.equal(distance(a, a), 0);
      assert.equal(distance(a, b), distance(b, a));
      assert.ok(distance(a, b) <= 64);
      assert.equal(distance(a, b, 20) > 20, distance(a, b) > 20);
    }),
  );
});
