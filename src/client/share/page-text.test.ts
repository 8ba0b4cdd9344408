import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openPage } from '#client/page.fixture.ts';
import { pageText } from './page-text.ts';

/**
 * The text of a page, with ⟦ and ⟧ where the range is found that begins at the first and ends at the
 * second `i`.
 */
function textOf(html: string): string {
  openPage(`<style>b, i, a { display: inline } .contents { display: contents }</style>${html}`);
  const [first, second] = document.querySelectorAll('i');
  const range = document.createRange();
  if (first) range.setStartAfter(first);
  if (second) range.setEndBefore(second);
  const { text, start, end } = pageText(document.body, range);
  return `${text.slice(0, start)}⟦${text.slice(start, end)}⟧${text.slice(end)}`;
}

const cases: [string, string, string][] = [
  ['inline elements are joined', '<p>甲<i></i>乙<b>丙</b><i></i>丁</p>', '甲⟦乙丙⟧丁'],
  ['blocks are separated', '<p>甲<i></i>乙</p><p>丙<i></i>丁</p>', '甲⟦乙\n丙⟧丁'],
  [
    'what is not shown is left out',
    '<p>甲<i></i>乙<span style="display: none">隐</span><i></i>丁</p>',
    '甲⟦乙⟧丁',
  ],
  [
    'nor is what lies in it',
    '<p><i></i>甲</p><div style="display: none"><p>隐</p></div><p>乙<i></i></p>',
    '⟦甲\n乙⟧',
  ],
  [
    'an element without a box belongs to the block around it',
    '<p><i></i>甲<span class="contents">乙</span><i></i></p>',
    '⟦甲乙⟧',
  ],
  ['white space is a space', '<p><i></i>甲\n乙<i></i></p>', '⟦甲 乙⟧'],
];

for (const [name, html, expected] of cases) test(name, () => assert.equal(textOf(html), expected));

test('a range may begin and end in the middle of words', () => {
  openPage('<p id="a">甲乙丙</p><p id="b">丁戊</p>');
  const range = document.createRange();
  range.setStart(document.getElementById('a')?.firstChild as Text, 1);
  range.setEnd(document.getElementById('b')?.firstChild as Text, 1);
  const { text, start, end } = pageText(document.body, range);
  assert.equal(text.slice(start, end), '乙丙\n丁');
});
