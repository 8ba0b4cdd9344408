import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findUnmarkedLaws } from './find-unmarked-laws.ts';

const cases: [text: string, ...found: [raw: string, title: string, places: string][]][] = [
  ['依照刑法第五条处理', ['刑法', '刑法', '第五条']],
  ['民法典第一千零三十四条、第一千零三十五条', ['民法典', '民法典', '第一千零三十四条 第一千零三十五条']],
  ['违反中华人民共和国治安管理处罚法第三条', ['中华人民共和国治安管理处罚法', '治安管理处罚法', '第三条']],
  ['依照刑事诉讼法第十五条', ['刑事诉讼法', '刑事诉讼法', '第十五条']],
  ['依照刑诉法第十五条', ['刑诉法', '刑事诉讼法', '第十五条']],
  ['刑法规定的犯罪'],
  ['刑法第一批案例'],
  ['德国刑法第五条'],
  ['本法第五条'],
  ['依照调解仲裁法第十六条'],
  ['工作方法第五条'],
];

for (const [text, ...expected] of cases)
  test(`finds ${expected.map(([raw]) => raw).join() || 'no law'} in “${text}”`, () => {
    const found = findUnmarkedLaws(text).map(({ raw, title, pins = [] }) => [
      raw,
      title,
      pins.map(({ start, end }) => text.slice(start, end)).join(' '),
    ]);
    assert.deepEqual(found, expected);
  });
