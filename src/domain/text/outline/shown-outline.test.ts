import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { OutlineItem } from './outline.ts';
import { type OutlineEntry, shownOutline } from './shown-outline.ts';

const article = (n: number, part = ''): OutlineItem => ({
  id: `${part}art_${n}`,
  heading: `第${n}条`,
  children: [],
});
const articles = (from: number, to: number, part?: string) =>
  Array.from({ length: to - from + 1 }, (_, i) => article(from + i, part));
const chapter = (n: number, ...children: OutlineItem[]): OutlineItem => ({
  id: `chp_${n}`,
  heading: `第${n}章`,
  children,
});

const lines = (entries: readonly OutlineEntry[]): string[] =>
  entries.map(({ id, holds = '', children }) => `${id} ${holds} ${children.length}`);

/** An outline, and its first level as shown: what an entry holds, and how many entries below it. */
const cases: [string, OutlineItem[], string[]][] = [
  ['a short one is shown whole', [chapter(1, ...articles(1, 3))], ['chp_1  3']],
  [
    'a long one is folded',
    [chapter(1, ...articles(1, 70)), chapter(2, article(71))],
    ['chp_1 第一条至第七十条 70', 'chp_2 第七十一条 1'],
  ],
  [
    'that of a code lists no articles',
    [chapter(1, ...articles(1, 1)), chapter(2, chapter(3, ...articles(2, 301)))],
    ['chp_1 第一条 0', 'chp_2 第二条至第三百零一条 1'],
  ],
  [
    'articles of an attachment are named by their own number',
    [chapter(1, ...articles(1, 70, 'att_1__'))],
    ['chp_1 第一条至第七十条 70'],
  ],
  [
    'without articles entries are counted',
    [
      chapter(
        1,
        ...Array.from({ length: 61 }, (_, i) => ({ id: `sec_${i + 1}`, heading: '', children: [] })),
      ),
    ],
    ['chp_1 下分61项 61'],
  ],
];

for (const [name, items, expected] of cases)
  test(name, () => assert.deepEqual(lines(shownOutline(items)), expected));
