import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fullText, issuers } from '#domain/document/invented.fixture.ts';
import { formatMark, readMark } from '#domain/text/ledger/clause-pages-mark.ts';
import { type PublishedId, publishedIds } from '#domain/text/ledger/ledger.ts';
import {
  type ClausePageRules,
  checkClausePages,
  checkOwnClausePages,
  clausesWithPages,
  newClausePages,
} from './clause-pages.ts';
import { makeLibrary } from './library.ts';

const code = (articles: number, fields: Record<string, unknown> = {}) =>
  fullText(
    'code',
    ['登记法', ...Array.from({ length: articles }, (_, i) => `第${i + 1}条 登记。`), '（一）申请；'],
    fields,
  );
const rowsOf = (articles: number): PublishedId[] => publishedIds(code(articles).units);
const published = (articles: number, own: [string, boolean][] = []): ClausePageRules => ({
  on: true,
  ledgers: new Map([['code', rowsOf(articles)]]),
  mark: new Map(own),
});
const unpublished: ClausePageRules = { on: true, ledgers: new Map(), mark: undefined };

/** A text of so many articles; how many of its clauses have pages, and what is to be registered of it. */
const cases: [string, ReturnType<typeof code>, ClausePageRules, number, string[]][] = [
  ['a new statute', code(300), unpublished, 300, ['/documents/<文件>/<条款>/']],
  ['a new code', code(301), unpublished, 0, ['/documents/<文件>/<条款>/']],
  [
    'a new code whose author wants them',
    code(301, { clausePages: true }),
    unpublished,
    301,
    ['/documents/<文件>/<条款>/', '/documents/code/<条款>/'],
  ],
  [
    'a new statute whose author does not',
    code(3, { clausePages: false }),
    unpublished,
    0,
    ['/documents/<文件>/<条款>/', '/documents/code/<条款>/　无'],
  ],
  ['a library without them', code(3), { ...unpublished, on: false }, 0, []],
  ['a statute that has grown', code(301), published(300), 301, ['/documents/code/<条款>/']],
  ['one that was registered then', code(310), published(301, [['code', true]]), 310, []],
  ['a code that has shrunk', code(299), published(301), 0, []],
  ['a statute registered as having none', code(3), published(3, [['code', false]]), 0, []],
  [
    'one that gets them after all',
    code(3, { clausePages: true }),
    published(3, [['code', false]]),
    3,
    ['/documents/code/<条款>/'],
  ],
  [
    'a renamed statute',
    code(301, { aliases: ['former'] }),
    { ...unpublished, mark: new Map(), ledgers: new Map([['former', rowsOf(300)]]) },
    301,
    ['/documents/code/<条款>/'],
  ],
];

for (const [name, document, rules, pages, lines] of cases)
  test(`knows the pages of ${name}`, () => {
    assert.equal(clausesWithPages(document, rules).length, pages);
    assert.deepEqual(newClausePages(makeLibrary([document], issuers), rules), lines);
  });

test('refuses front matter that takes away published pages, and only that', () => {
  const own = (articles: number, rules: ClausePageRules) =>
    checkOwnClausePages(makeLibrary([code(articles, { clausePages: false })], issuers), rules);
  assert.deepEqual(own(3, published(3)), [
    {
      code: 'clause-pages-withdrawn',
      args: { example: '/documents/code/art_1/', count: 3 },
      path: ['clausePages'],
      document: 'code',
    },
  ]);
  assert.deepEqual(own(3, published(3, [['code', false]])), []);
  assert.deepEqual(own(301, published(301)), []);
  assert.deepEqual(own(3, unpublished), []);
});

test('counts the addresses that a library without pages takes away', () => {
  const count = (rules: ClausePageRules) => checkClausePages(rules).map(({ args }) => args);
  assert.deepEqual(count(published(3)), [{ example: '/documents/code/art_1/', count: 3 }]);
  assert.deepEqual(count(published(301)), []);
  assert.deepEqual(count(published(301, [['code', true]])), [
    { example: '/documents/code/art_1/', count: 301 },
  ]);
});

test('reads the mark that it writes, and reports other lines', () => {
  const mark = new Map([
    ['code', true],
    ['statute', false],
  ]);
  assert.deepEqual(readMark(formatMark(mark)), { value: mark, diagnostics: [] });
  assert.deepEqual(readMark(''), { value: new Map(), diagnostics: [] });
  assert.deepEqual(
    readMark('/documents/<文件>/<条款>/\n/documents/code/\n').diagnostics.map(({ code: found, line }) => [
      found,
      line,
    ]),
    [['clause-pages-line', 2]],
  );
});
