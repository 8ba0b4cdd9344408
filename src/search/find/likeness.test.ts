import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isSlip, likeness, slips } from './likeness.ts';

const cut = (text: string) => [...text];

const distances: [string, string, number, boolean?][] = [
  ['甲乙丙', '甲乙丙', 0],
  ['甲丁丙', '甲乙丙', 1],
  ['甲丙', '甲乙丙', 1],
  ['甲乙丁丙', '甲乙丙', 1],
  ['乙甲丙', '甲乙丙', 1],
  ['', '甲乙', 2],
  ['乙丙', '甲乙丙丁', 0, true],
  ['乙戊丙', '甲乙丙丁', 1, true],
];

for (const [typed, name, expected, inside] of distances)
  test(`counts ${expected} slips from “${typed}” to ${inside ? 'a part of ' : ''}“${name}”`, () => {
    assert.equal(slips(cut(typed), cut(name), inside), expected);
  });

const title = '关于进一步做好地方戏曲唱本整理工作的通知';
const slipped: [string, boolean][] = [
  ['关于进一步做好地方戏曲唱本整理工作的通支', true],
  ['关于进一步作好地方戏曲唱本整里工作的通知', true],
  ['进一步作好地方戏曲唱本整理工作', true],
  ['关于进一部作好地方戏曲唱本整里工作的通知', false],
  ['戏曲唱木整理', false],
  ['戏曲', false],
];

for (const [typed, expected] of slipped)
  test(`${expected ? 'takes' : 'does not take'} “${typed}” for the title`, () => {
    assert.equal(isSlip(cut(typed), cut(title)), expected);
  });

test('measures what two runs share', () => {
  assert.equal(likeness(cut('甲乙丙'), cut('甲乙丙')), 1);
  assert.equal(likeness(cut('甲乙'), cut('丙丁')), 0);
  assert.equal(likeness(cut('甲'), cut('甲')), 0);
});
