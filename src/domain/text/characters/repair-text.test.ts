import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { repaired, repairText } from './repair-text.ts';

const cases: [string, string, string][] = [
  ['Kangxi radicals', '⼀、⼯作，2025年3⽉12⽇', '一、工作，2025年3月12日'],
  ['radicals of the supplement', '校⻋、⻓期、⻘年', '校车、长期、青年'],
  ['a radical whose ideograph takes two code units', '甲⺇乙', '甲𠘨乙'],
  ['compatibility ideographs', '\uF900\uF9E9\u{2F800}', '豈里丽'],
  ['an ideograph that stands in a block of compatibility', '\uFA0E', '\uFA0E'],
  ['invisible characters', '教\u200B育\u2060局\xAD、甲\uFEFF乙\u200C丙\u200D丁', '教育局、甲乙丙丁'],
  ['a line of nothing but an invisible character', '甲\n\u200B\n乙', '甲\n\n乙'],
  ['forms that NFKC would change', '（一）①⑴㈠Ⅳ２０％ﬁ…～', '（一）①⑴㈠Ⅳ２０％ﬁ…～'],
  ['letters with marks', 'e\u0301é', 'e\u0301é'],
  ['nothing', '', ''],
];

for (const [name, text, expected] of cases)
  test(`repairs ${name}`, () => assert.equal(repaired(text), expected));

test('says where each repair stands, before and after', () => {
  assert.deepEqual(repairText('甲\u200B⼄⺇丙⼯').repairs, [
    { offset: 1, at: 1, from: '\u200B', to: '' },
    { offset: 2, at: 1, from: '⼄', to: '乙' },
    { offset: 3, at: 2, from: '⺇', to: '𠘨' },
    { offset: 5, at: 5, from: '⼯', to: '工' },
  ]);
});

const anyText = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...'甲工（一）①2０ \n\xAD\u200B\u2060\uFEFF⼯⻋⺀\uF900\uFA0E', '\u{2F800}', '𠘨'),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  ),
});

test('leaves a repaired text alone', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const once = repaired(text);
      assert.deepEqual(repairText(once), { text: once, repairs: [] });
    }),
  );
});

test('changes nothing but what it lists, and no line', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { text: found, repairs } = repairText(text);
      let [undone, read] = ['', 0];
      for (const { offset, at, from, to } of repairs) {
        undone += found.slice(read, at) + from;
        read = at + to.length;
        assert.equal(undone.length, offset + from.length);
        assert.doesNotMatch(from, /\n/);
      }
      assert.equal(undone + found.slice(read), text);
    }),
  );
});
