import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { tokenise, words } from '#search/shared/tokenise.ts';
import { findPinyin, isPinyin, readingsOf } from './pinyin.ts';

const readings = readingsOf({
  zhi: '职',
  ye: '业',
  ji: '技',
  neng: '能',
  deng: '等',
  ren: '人',
  cai: '才',
  xi: '西',
  an: '安',
  xing: '行',
  hang: '行',
  lv: '旅',
  lve: '略',
});
const find = (typed: string, text: string) => {
  const mark = findPinyin(words(typed), tokenise(text), readings);
  return mark && text.slice(mark.start, mark.end);
};

const cases: [string, string, string | undefined][] = [
  ['zhiye jineng', '职业技能等级', '职业技能'],
  ['zhiyejineng', '甲职业技能', '职业技能'],
  ['zyjn', '职业、技能', '职业、技能'],
  ['zhyejn', '职业技能', '职业技能'],
  ['zhiye jine', '职业技能', '职业技能'],
  ['ji能人才', '技能人才', '技能人才'],
  ['ji neng rencai', '技能人才', '技能人才'],
  ["xi'an", '西安', '西安'],
  ['xian', '西安', '西安'],
  ['hang', '甲行', '行'],
  ['xing', '甲行', '行'],
  ['lvxing', '旅行', '旅行'],
  ['lüxing', '旅行', '旅行'],
  ['lve', '略', '略'],
  ['lue', '略', '略'],
  ['lüè', '略', '略'],
  ['Zhíyè Jìnéng', '职业技能', '职业技能'],
  ['Zhi\u0301ye\u0300', '职业', '职业'],
  ['lǚxíng', '旅行', '旅行'],
  ['zhi2ye4 ji4neng2', '职业技能', '职业技能'],
  ['zhi ye', '职', undefined],
  ['jndj', '技能人才', undefined],
  ['yezhi', '职业', undefined],
];

for (const [typed, text, expected] of cases)
  test(`reads “${typed}” ${expected ? `as ${expected}` : 'nowhere'} in ${text}`, () => {
    assert.equal(find(typed, text), expected);
  });

test('takes three letters and more for pinyin, and nothing without letters', () => {
  assert.deepEqual(
    ['zhi', 'zy', 'ji能人', '技能人才', '2019', 'a1b2', 'zhí', 'zhi2ye4'].map((typed) =>
      isPinyin(words(typed)),
    ),
    [true, false, true, false, false, false, true, true],
  );
});

test('ends soon, whatever is typed', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'zhiyengj xn'), maxLength: 200 });
  fc.assert(fc.property(letters, (typed) => void find(typed, '职业技能'.repeat(25))));
});
