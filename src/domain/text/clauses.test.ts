import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fullText } from '#domain/document/invented.fixture.ts';
import { clausesOf, clauseTextOf, headingWords } from './clauses.ts';

const { units } = fullText('notice', [
  '关于登记的通知',
  '各区：',
  '请办：',
  '一、任务',
  '如下：',
  '（一）登记。做好登记。',
  '再做。',
  '（二）备案。做好备案。',
  '二、附则',
  '照办。',
]);

test('lists numbered clauses in reading order, each with those that hold it', () => {
  assert.deepEqual(
    clausesOf(units).map(({ id, heading, within }) => [id, heading, within.map((outer) => outer.id)]),
    [
      ['sec_1', '一、任务', []],
      ['sec_1__para_1', '（一）登记', ['sec_1']],
      ['sec_1__para_2', '（二）备案', ['sec_1']],
      ['sec_2', '二、附则', []],
    ],
  );
});

/** A clause, and its text. */
const texts: [string, string][] = [
  ['sec_1', '一、任务如下：（一）登记。做好登记。再做。（二）备案。做好备案。'],
  ['sec_1__para_1', '（一）登记。做好登记。再做。'],
  ['sec_2', '二、附则照办。'],
  ['sec_3', ''],
];

for (const [id, text] of texts)
  test(`gives the text of ${id} with all that it holds`, () => assert.equal(clauseTextOf(units, id), text));

test('gives the words of a heading without its number and stop, and none where there are none', () => {
  assert.deepEqual(
    ['sec_1', 'sec_1__para_1', 'sec_3'].map((id) => headingWords(units, id)),
    ['任务', '登记', ''],
  );
});

test('gives the text of a chapter with its articles, whose ids do not name it, and with nothing after it', () => {
  const statute = fullText('statute', [
    '登记办法',
    '第一章 总则',
    '第一条 为了登记，制定本办法。',
    '第二章 登记',
    '第一节 申请',
    '第二条 申请应当提交：',
    '（一）申请书；',
    '（二）证明。',
    '市政府另有规定的除外。',
    '第二节 受理',
    '第三条 七日内受理。',
    '附则',
    '第四条 自公布之日起施行。',
  ]).units;
  assert.equal(clauseTextOf(statute, 'chp_1'), '第一章 总则第一条 为了登记，制定本办法。');
  assert.equal(
    clauseTextOf(statute, 'chp_2__subchp_1'),
    '第一节 申请第二条 申请应当提交：（一）申请书；（二）证明。市政府另有规定的除外。',
  );
  assert.equal(clauseTextOf(statute, 'art_2__para_1__point_1'), '（一）申请书；');
  assert.equal(clauseTextOf(statute, 'chp_2').slice(-16), '第二节 受理第三条 七日内受理。');
});
