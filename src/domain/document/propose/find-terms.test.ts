import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findTerms } from './find-terms.ts';

type Found = Record<string, string>;

/** A text signed on 16 October 2019, and the words of each term found. */
const cases: [string, ...Found[]][] = [
  ['按册登记，不得遗漏。'],
  [
    '各地学习贯彻落实重要指示精神情况请于10月30日前报送省文化厅。',
    {
      task: '各地学习贯彻落实重要指示精神情况',
      verb: '报送',
      due: '10月30日前',
      date: '2019-10-30',
      reportTo: '省文化厅',
    },
  ],
  [
    '请各市于2020年3月15日前将实施方案报省文化厅公共服务处备案。',
    {
      task: '将实施方案报省文化厅公共服务处备案',
      verb: '报',
      due: '2020年3月15日前',
      date: '2020-03-15',
      reportTo: '省文化厅公共服务处',
    },
  ],
  [
    '各单位请于1月15日之前，报送年度工作总结。',
    { task: '报送年度工作总结', verb: '报送', due: '1月15日之前', date: '2020-01-15' },
  ],
  [
    '应当在每年12月底前将登记情况上报至市人民政府；逾期不再受理。',
    { task: '将登记情况上报至市人民政府', verb: '上报', due: '每年12月底前', reportTo: '市人民政府' },
  ],
  [
    '于二〇二〇年六月三十日前完成整改。',
    { task: '完成整改', verb: '完成', due: '二〇二〇年六月三十日前', date: '2020-06-30' },
  ],
  [
    '2020年底前完成全部书屋登记。',
    { task: '完成全部书屋登记', verb: '完成', due: '2020年底前', date: '2020-12-31' },
  ],
  ['材料须于11月上旬前提交。', { task: '材料', verb: '提交', due: '11月上旬前', date: '2019-11-10' }],
  ['请于次年2月末前反馈意见。', { task: '反馈意见', verb: '反馈', due: '次年2月末前', date: '2020-02-29' }],
  [
    '请于10月31日17:00前将名单报市局。',
    { task: '将名单报市局', verb: '报', due: '10月31日17:00前', date: '2019-10-31', reportTo: '市局' },
  ],
  ['请于2月30日前报送。', { task: '报送', verb: '报送', due: '2月30日前' }],
  ['报名截止日期为11月20日。', { task: '报名截止日期为11月20日', due: '11月20日', date: '2019-11-20' }],
  ['报名于11月20日截止。', { task: '报名于11月20日截止', due: '11月20日', date: '2019-11-20' }],
  ['本办法自2020年1月1日起施行。', { task: '自2020年1月1日起施行' }],
  ['本通知自印发之日起执行，有效期5年。', { task: '自印发之日起执行', due: '有效期5年' }],
  ['本办法试行期为二年。', { task: '试行期为二年', due: '试行期为二年' }],
  [
    '本办法自公布之日起施行，有效期至2024年12月31日止。',
    { task: '自公布之日起施行', due: '有效期至2024年12月31日止', date: '2024-12-31' },
  ],
  // Narrative and goals set nobody a time.
  ['2018年12月31日前已经登记的书屋，不再登记。'],
  ['截至2019年9月，全省有书屋三万个。'],
  ['10月30日，省文化厅召开会议。'],
];

for (const [text, ...expected] of cases) {
  test(`finds ${expected.length} in “${text}”`, () => {
    const found = findTerms(text, '2019-10-16').map(({ asks: _, ...places }) =>
      Object.fromEntries(
        Object.entries(places).flatMap(([name, place]) => [
          [name, text.slice(place.start, place.end)],
          ...('date' in place && place.date ? [['date', place.date]] : []),
        ]),
      ),
    );
    assert.deepEqual(found, expected);
  });
}

test('says no day where the year does not follow from the text', () => {
  const [term] = findTerms('请于10月30日前报送。');
  assert.equal(term?.due?.date, undefined);
  assert.equal(findTerms('请于2020年10月30日前报送。')[0]?.due?.date, '2020-10-30');
});
