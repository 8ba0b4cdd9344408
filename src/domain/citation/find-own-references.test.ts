import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findOwnReferences } from './find-own-references.ts';

/** What the words lead from, and the steps from there. */
const cases: [text: string, ...found: [words: string, from: string][]][] = [
  ['依照本办法第六条处理', ['本办法第六条', 'text 条6']],
  ['本条例第五条、第七条第二款', ['本条例第五条', 'text 条5'], ['第七条第二款', 'text 条7款2']],
  ['本通知第二部分第（一）项', ['本通知第二部分第（一）项', 'text 部分2项1']],
  ['有前款行为的', ['前款', 'paragraph-before 1']],
  ['依照前两款规定', ['前两款', 'paragraph-before 2']],
  ['前款第（二）项规定', ['前款第（二）项', 'paragraph-before 1 项2']],
  ['前条第一款', ['前条第一款', 'article-before 1 款1']],
  ['前项规定', ['前项', 'item-before 1']],
  ['列入前款目录的产品', ['前款', 'paragraph-before 1']],
  ['本条第二款', ['本条第二款', 'article 款2']],
  ['本章第五条', ['第五条', 'bare 条5']],
  ['符合第六条规定', ['第六条', 'bare 条6']],
  ['见附件2', ['附件2', 'bare 附件2']],
  ['本条自发布之日起施行'],
  ['本条例自发布之日起施行'],
  ['前项目'],
  ['公司法第五条'],
  ['该办法第五条'],
  ['《办法》第五条'],
  ['本办法所称'],
];

for (const [text, ...expected] of cases)
  test(`finds ${expected.map(([words]) => words).join(' and ') || 'nothing'} in “${text}”`, () => {
    const found = findOwnReferences(text, 0, []).map(({ start, end, base, back, steps, bare }) => [
      text.slice(start, end),
      `${bare ? 'bare' : base}${back > 0 ? ` ${back}` : ''} ${steps.map(({ unit, number }) => unit + number).join('')}`.trim(),
    ]);
    assert.deepEqual(found, expected);
  });

test('passes over the marker of the text itself, and over what cites others', () => {
  assert.deepEqual(findOwnReferences('第六条　甲', 4, []), []);
  assert.deepEqual(findOwnReferences('甲办法第六条', 0, [{ start: 3, end: 6 }]), []);
});
