import assert from 'node:assert/strict';
import { test } from 'node:test';
import { duties } from './duties.ts';

const row = (words: string, date?: string) => ({
  task: { words: '报送情况', clause: 'sec_1' },
  due: { words, clause: 'sec_1', ...(date && { date }) },
});

const days: [words: string, date: string, day: string, until: string, yearInferred: boolean][] = [
  ['10月30日前', '2019-10-30', '2019年10月30日前', '2019-10-30', true],
  ['2019年10月30日前', '2019-10-30', '2019年10月30日前', '2019-10-30', false],
  ['月底前', '2019-10-31', '月底前（2019年10月31日）', '2019-10-31', true],
  ['2021年底', '2021', '2021年底', '2021-12-31', false],
];

for (const [words, date, day, until, yearInferred] of days)
  test(`says ${words} of ${date} with its year`, () => {
    const [duty] = duties([row(words, date)]).dated;
    assert.deepEqual([duty?.day, duty?.until, duty?.yearInferred], [day, until, yearInferred]);
  });

test('puts the earliest day first, and keeps points without a day apart', () => {
  const { dated, others } = duties([row('今后3年'), row('2020年底', '2020'), row('3月前', '2020-03')]);
  assert.deepEqual(
    dated.map(({ until }) => until),
    ['2020-03-31', '2020-12-31'],
  );
  assert.deepEqual(
    others.map(({ due }) => due?.words),
    ['今后3年'],
  );
});
