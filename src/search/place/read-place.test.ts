import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readPlaces } from './read-place.ts';

/** A query, the document that it names, its places by step. */
const cases: [string, string, ...string[]][] = [
  ['读书促进法第十条', '读书促进法', '条10'],
  ['读书促进法 第十条', '读书促进法', '条10'],
  ['《读书促进法》第十条', '《读书促进法》', '条10'],
  ['读书促进法（2018年修正）第十条', '读书促进法', '条10'],
  ['登记办法（试行）第四条', '登记办法（试行）', '条4'],
  ['读书促进法的第１０条', '读书促进法', '条10'],
  ['读书促进法第10条第2款', '读书促进法', '条10款2'],
  ['读书促进法10条2款', '读书促进法', '条10款2'],
  ['读书促进法一千零三十四条', '读书促进法', '条1034'],
  ['读书促进法第三条第（二）项', '读书促进法', '条3项2'],
  ['读书促进法第三条第二项', '读书促进法', '条3项2'],
  ['读书促进法第十条之一第二款。', '读书促进法', '条10-1款2'],
  ['读书促进法第二章第三节', '读书促进法', '章2节3'],
  ['读书促进法第五条、第八条', '读书促进法', '条5', '条8'],
  ['林社厅函〔2019〕83号第二条第一款', '林社厅函〔2019〕83号', '条2款1'],
  ['林社函〔2019〕296号第二部分第（四）项', '林社函〔2019〕296号', '部分2项4'],
  ['296号二（四）', '296号', '部分2项4'],
  ['296号二、（四）', '296号', '部分2项4'],
  ['296号 二(四)1.', '296号', '部分2项4点1'],
  ['296号（四）', '296号', '项4'],
  ['296号附件2', '296号', '附件2'],
  ['国务院令第375号第三条', '国务院令第375号', '条3'],
];

for (const [typed, document, ...places] of cases)
  test(`reads ${places.join('、')} in “${typed}”`, () => {
    const read = readPlaces(typed);
    assert.equal(read?.document, document);
    assert.deepEqual(
      read.places.map(({ steps }) =>
        steps
          .map(({ unit, number, inserted }) => `${unit}${number}${inserted ? `-${inserted}` : ''}`)
          .join(''),
      ),
      places,
    );
  });

for (const typed of [
  '第十条',
  '读书促进法',
  '林社函〔2019〕296号',
  '国务院令第375号',
  '今后2年',
  '第12届全省读书节',
  '第三条规定',
  '二（四',
  '读书促进法第二条款',
  '第三章程',
  '2020—2021',
  '附件',
])
  test(`reads no place in “${typed}”`, () => {
    assert.equal(readPlaces(typed), undefined);
  });

test('says what was typed, and whether it is a marker alone', () => {
  const said = (typed: string) => readPlaces(typed)?.places.map(({ words }) => words);
  assert.deepEqual(said('296号二（四）'), ['二（四）']);
  assert.deepEqual(said('读书促进法第五条、八条'), ['第五条', '第八条']);
  assert.deepEqual(
    ['296号（四）', '296号二（四）', '关于登记的解释（二）'].map((typed) => readPlaces(typed)?.isMarkerAlone),
    [true, false, true],
  );
});

test('reads anything without throwing', () => {
  const unit = fc.constantFrom(...'甲法第十条款项（）二、1.2附件“”的之 ');
  fc.assert(fc.property(fc.string({ unit, maxLength: 40 }), (typed) => void readPlaces(typed)));
});
