import assert from 'node:assert/strict';
import { test } from 'node:test';
import { element, openPage } from '#client/page.fixture.ts';
import { citation, clauseText, quotation } from './clause-text.ts';

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

test('a quotation begins with the title, the number and the name of the clause', () => {
  openPage('<section id="sec_2__para_3"><p>凡手抄的。</p></section>');
  assert.equal(
    quotation(element('#sec_2__para_3'), { title: '关于唱本的通知', number: '甲政发〔2020〕5号' }),
    '《关于唱本的通知》（甲政发〔2020〕5号）第二部分第（三）项：\n凡手抄的。',
  );
});

test('a document without a number is cited without one', () => {
  openPage('<section id="sec_1">甲</section>');
  assert.equal(quotation(element('#sec_1'), { title: '关于唱本的通知' }), '《关于唱本的通知》第一部分：\n甲');
});

test('a citation for a letter has the title, the number and the place, and no address', () => {
  const named = { title: '关于唱本的通知', number: '甲政发〔2020〕5号' };
  assert.equal(citation(named), '《关于唱本的通知》（甲政发〔2020〕5号）');
  assert.equal(citation(named, 'sec_2'), '《关于唱本的通知》（甲政发〔2020〕5号）第二部分');
});
