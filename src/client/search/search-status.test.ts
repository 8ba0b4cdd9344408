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
  [[state('技工'), all(3), { documents: 3, clauses: 7 }], '找到3件、7条。'],
  [[state('技工'), all(60), { documents: 20, clauses: 31 }], '找到60件，已列出的20件中有31条。'],
  [[state('技工'), all(2), { documents: 2, clauses: 0 }], '找到2件。'],
  [[state('技工'), all(3), { documents: 2, clauses: 4, unread: 1 }], '找到3件、4条。有1件未能读取，未列出。'],
  [[state('', narrowed), all(6), { documents: 6, clauses: 0 }], '找到6件。'],
  [[state(''), all(28), { documents: 20, clauses: 0 }], '找到28件。'],
  [[state('技工', narrowed), all(1), { documents: 1, clauses: 0 }], '在所选范围内，找到1件。'],
  [[state('技工', narrowed), all(0), { documents: 0, clauses: 0 }], '在所选范围内，未找到“技工”。'],
  [[state('', narrowed), all(0), { documents: 0, clauses: 0 }], '没有符合条件的文件。'],
  [[state('甲'), all(0), { documents: 0, clauses: 0 }], '未找到“甲”。请减少字数，或检查有无错字。'],
  [[state('技工 -双品牌'), all(5), { documents: 5, clauses: 9 }], '找到5件、9条。'],
  [
    [state('双品牌 －技工'), all(0), { documents: 0, clauses: 0 }],
    '未找到“双品牌 －技工”。请减少字数或排除的词，或检查有无错字。',
  ],
  [
    [state('甲政发〔2020〕5号'), { total: 11, bearing: 1 }, { documents: 11, clauses: 4 }],
    '文号相符1件，另有10件提到。',
  ],
  [[state('甲政发〔2020〕5号'), { total: 1, bearing: 1 }, { documents: 1, clauses: 0 }], '文号相符1件。'],
  [
    [state('5号', narrowed), { total: 3, bearing: 2 }, { documents: 3, clauses: 0 }],
    '在所选范围内，文号相符2件，另有1件提到。',
  ],
  [
    [state('技工'), { total: 1, missing: 'index' }, { documents: 1, clauses: 0 }],
    '找到1件。全文索引未能读取，只查了标题、文号和发文机关。',
  ],
  [
    [state('技工'), { total: 1, missing: 'tables' }, { documents: 1, clauses: 0 }],
    '找到1件。检索数据未能读取，只查了标题和文号，筛选未生效。',
  ],
];

for (const [asked, words] of cases) test(words, () => assert.equal(statusOf(...asked), words));
