import assert from 'node:assert/strict';
import { test } from 'node:test';
import { element, openPage } from '#client/page.fixture.ts';
import { clauseText, quotation } from './clause-text.ts';

const cases: [string, string, string][] = [
  ['a paragraph is a line', '<p>一、整理。</p><p>凡手抄的。</p>', '一、整理。\n凡手抄的。'],
  [
    'a heading that runs into its paragraph is one line with it',
    '<div class="run-in"><h3>（一）登记。</h3><p>逐册。</p></div>',
    '（一）登记。逐册。',
  ],
  [
    'what editors added is left out',
    '<p>甲<sup data-apparatus>注</sup>乙</p><div class="clause-menu" data-apparatus><p>复制</p></div>',
    '甲乙',
  ],
  [
    'a row of a table is a line, with tabs',
    '<div class="table"><table><tr><th>甲</th><th>乙 </th></tr><tr><td>1</td><td>2</td></tr></table></div>',
    '甲\t乙\n1\t2',
  ],
  ['an element without paragraphs is its text', ' 甲乙 ', '甲乙'],
];
for (const [name, html, expected] of cases)
  test(name, () => {
    openPage(`<section id="sec_1">${html}</section>`);
    assert.equal(clauseText(element('#sec_1')), expected);
  });

const work = { kind: 'notice', title: '关于唱本的通知', issuers: [], address: 'https://library.example/a/' };
const quoted = (named: object, id: string) => {
  openPage(`<article><section id="${id}"><p>凡手抄的。</p></section></article>`);
  document.querySelector('article')?.setAttribute('data-work', JSON.stringify(named));
  return quotation(element(`#${id}`));
};

test('a quotation begins with the title, the number and the name of the clause', () => {
  assert.equal(
    quoted({ ...work, number: '甲政发〔2020〕5号' }, 'sec_2__para_3'),
    '《关于唱本的通知》（甲政发〔2020〕5号）第二部分第（三）项：\n凡手抄的。',
  );
});

test('a document without a number is cited without one', () => {
  assert.equal(quoted(work, 'sec_1'), '《关于唱本的通知》第一部分：\n凡手抄的。');
});

test('on the page of a clause its own name is that of the page', () => {
  const clause = { ...work, place: 'sec_1', placeName: '第一部分一、' };
  assert.equal(quoted(clause, 'sec_1'), '《关于唱本的通知》第一部分一、：\n凡手抄的。');
});
