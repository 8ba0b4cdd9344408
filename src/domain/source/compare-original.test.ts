import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { compareOriginal, mostAlike } from './compare-original.ts';

const kept = '一、请各地认真办理登记。\n联系人：██\n电话：████\n甲市人民政府\n2020年3月1日';
const held = kept.replace('██\n', '甄某\n').replace('████', '1234');

/** A file, whether it is the source, and where it differs: line, both readings. */
const cases: [string, string, boolean, ...[number, string, string][]][] = [
  ['the original', held, true],
  ['the kept source itself', kept, true],
  ['the original with other lines and white space', `${held.replaceAll('\n', '\r\n\r\n')}\n`, false],
  [
    'a file with another word',
    held.replace('认真', '从严'),
    false,
    [1, '一、请各地[认真]办理登记。联系人…', '一、请各地[从严]办理登记。联系人…'],
  ],
  [
    'a file that says more near a masked place, which is not said',
    held.replace('甄某', '甄某某'),
    false,
    [2, '…记。联系人：██[电话：████]甲市人民政府20…', '（不显示）'],
  ],
  [
    'a file that lacks the end',
    held.replace(/\n2020.*/, ''),
    false,
    [4, '…██甲市人民政府[2020年3月1日]', '（不显示）'],
  ],
];

for (const [name, file, same, ...expected] of cases) {
  test(`compares ${name}`, () => {
    const found = compareOriginal(kept, file);
    assert.equal(found.same, same);
    assert.deepEqual(
      found.differences.map((one) => [one.line, one.kept, one.held]),
      expected,
    );
  });
}

test('masks every character of a place, one outside the basic plane as one', () => {
  const { masked, same } = compareOriginal('人：██，办', '人：𠮷某，办');
  assert.deepEqual([masked, same], ['人：██，办', true]);
});

test('takes every text for the source of itself, masked anywhere', () => {
  const text = fc.array(fc.constantFrom('甲', '乙', '𠮷', '，', '\n', '█'), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(text, fc.infiniteStream(fc.boolean()), (characters, mask) => {
      const masked = characters.map((c) => (c !== '\n' && mask.next().value ? '█' : c)).join('');
      assert.equal(compareOriginal(masked, characters.join('')).same, true);
      assert.deepEqual(compareOriginal(masked, characters.join('')).differences, []);
    }),
  );
});

test('finds the text that shares the most lines', () => {
  assert.equal(mostAlike(held, ['丙', kept, '甲市人民政府']), 1);
  assert.equal(mostAlike('丁', ['丙', kept]), undefined);
});
