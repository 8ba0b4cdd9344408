import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SearchState } from './search-state.ts';
import { statusOf } from './search-status.ts';

const state = (typed: string, facets: SearchState['facets'] = {}): SearchState => ({
  typed,
  facets,
  sort: 'relevance',
  pages: 1,
});
const all = (total: number) => ({ total });
const narrowed = { year: ['2019'] };

const cases: [Parameters<typeof statusOf>, string][] = [
  [[state('技工'), all(3), { documents: 3, clauses: 7 }], '含有“技工”的文件有3件，其中条款7条。'],
  [
    [state('技工'), all(60), { documents: 20, clauses: 31 }],
    '含有“技工”的文件有60件，已列出的20件中条款31条。',
  ],
  [[state('技工'), all(2), { documents: 2, clauses: 0 }], '含有“技工”的文件有2件。'],
  [[state('', narrowed), all(6), { documents: 6, clauses: 0 }], '符合条件的文件有6件。'],
  [[state(''), all(28), { documents: 20, clauses: 0 }], '文件有28件。'],
  [[state('技工', narrowed), all(1), { documents: 1, clauses: 0 }], '在所选范围内，含有“技工”的文件有1件。'],
  [[state('技工', narrowed), all(0), { documents: 0, clauses: 0 }], '在所选范围内，没有文件含有“技工”。'],
  [[state('甲'), all(0), { documents: 0, clauses: 0 }], '没有文件含有“甲”。请减少字数，或检查有无错字。'],
  [
    [state('技工 -双品牌'), all(5), { documents: 5, clauses: 9 }],
    '符合“技工 -双品牌”的文件有5件，其中条款9条。',
  ],
  [
    [state('双品牌 －技工'), all(0), { documents: 0, clauses: 0 }],
    '没有文件符合“双品牌 －技工”。请减少字数或排除的词，或检查有无错字。',
  ],
  [[state('2019-24'), all(2), { documents: 2, clauses: 0 }], '含有“2019-24”的文件有2件。'],
  [
    [state('技工'), { total: 1, missing: 'index' }, { documents: 1, clauses: 0 }],
    '含有“技工”的文件有1件。全文索引没有读到，只查了标题、文号和发文机关。',
  ],
  [
    [state('技工'), { total: 1, missing: 'tables' }, { documents: 1, clauses: 0 }],
    '含有“技工”的文件有1件。检索用表没有读到，只查了标题和文号，筛选没有起作用。',
  ],
];

for (const [asked, words] of cases) test(words, () => assert.equal(statusOf(...asked), words));
