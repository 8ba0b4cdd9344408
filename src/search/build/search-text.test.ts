import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fullText, record } from '#domain/document/invented.fixture.ts';
import { searchText } from './search-text.ts';

/** A text, and the numbers in it whose place is given. */
const cases: [string, ...string[]][] = [
  ['各地，请根据甲政发〔2020〕5号办理', '甲政发〔2020〕5号'],
  ['各地，后来的甲政发〔2020〕5号和甲政办发〔2021〕6号', '甲政发〔2020〕5号', '甲政办发〔2021〕6号'],
  ['请根据甲政发〔2020〕5号办理', '甲政发〔2020〕5号'],
  ['根据国务院令第375号', '国务院令第375号'],
  ['各地，根据甲政发〔2020〕5号、〔2021〕6号', '甲政发〔2020〕5号'],
  // Where a code begins is seen.
  ['《登记办法》（甲政发〔2020〕5号）'],
  ['甲政发〔2020〕5号'],
  ['到2020年3月1日'],
];

for (const [text, ...numbers] of cases) {
  test(`gives the place of ${numbers.join(' and ') || 'no number'} in “${text}”`, () => {
    const [title] = searchText(record('a', text, null)).passages;
    assert.deepEqual(title?.numbersAt?.map(({ start, end }) => text.slice(start, end)) ?? [], numbers);
  });
}

test('gives the places with a passage, and nothing with one that has none', () => {
  const shown = (document: Parameters<typeof searchText>[0]) =>
    searchText(document).passages.flatMap((passage) =>
      'numbersAt' in passage
        ? [passage.numbersAt?.map(({ start, end }) => passage.text.slice(start, end))]
        : [],
    );
  const title = '关于转发《登记办法》和甲政发〔2020〕5号文件的通知';
  assert.deepEqual(shown(record('a', title, '甲政办发〔2021〕6号')), [['甲政发〔2020〕5号']]);
  assert.deepEqual(shown(fullText('b', ['关于登记的通知', '各地，请根据甲政发〔2020〕5号办理。'])), [
    ['甲政发〔2020〕5号'],
  ]);
});
