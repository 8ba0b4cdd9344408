import assert from 'node:assert/strict';
import { test } from 'node:test';
import { argsOf } from '#domain/diagnostic/args-of.fixture.ts';
import type { Document } from '#domain/document/document.ts';
import { fullText, issuers, record } from '#domain/document/invented.fixture.ts';
import { formerAddresses } from '#domain/library/former-clauses.ts';
import { makeLibrary } from '#domain/library/library.ts';
import { publishedIds } from '#domain/text/ledger/ledger.ts';
import { checkDocumentAliases, checkPublishedDocuments, checkWithdrawn } from './check-addresses.ts';

const paragraphs = ['关于登记的通知', '各区：', '一、登记', '按册登记，不得遗漏。', '二、附则'];
const text = (id: string, aliases: string[] = []) => fullText(id, paragraphs, { closing: 0, aliases });
const other = (id: string, aliases: string[] = []) => record(id, `${id}的办法`, null, { aliases });

const library = (...documents: Document[]) => makeLibrary(documents, issuers);

/** Documents; code, document and arguments of what is wrong with their aliases. */
const aliases: [string, Document[], ...[string, string, string][]][] = [
  ['nothing', [text('a', ['b', 'c']), other('d')]],
  ['of a living id', [text('a', ['d']), other('d')], ['alias-living', 'a', 'd aliases']],
  ['of the document itself', [text('a', ['a'])], ['alias-circle', 'a', 'a → a → a']],
  [
    'in a circle',
    [text('a', ['d']), other('d', ['a'])],
    ['alias-circle', 'a', 'a → d → a'],
    ['alias-circle', 'd', 'd → a → d'],
  ],
  ['of two documents', [text('a', ['b']), other('d', ['b'])], ['alias-duplicate', 'd', 'b a']],
];

for (const [name, documents, ...expected] of aliases) {
  test(`reports aliases ${name}`, () => {
    const found = checkDocumentAliases(library(...documents));
    assert.deepEqual(
      found.map(({ code, document, args }) => [code, document, Object.values(args).join(' ')]),
      expected,
    );
  });
}

const rows = publishedIds(text('a').units);

/** Documents, ids withdrawn; ids of published documents that lead nowhere, and where each may be. */
const published: [string, Document[], string[], string[]][] = [
  ['nothing where all are held', [text('a'), other('paihao')], [], []],
  ['nothing that has an alias', [text('b', ['a']), other('paihao')], [], []],
  ['nothing that is withdrawn', [other('paihao')], ['a'], []],
  ['a renamed text, known by its words', [text('b'), other('paihao'), other('ab')], [], ['a → b']],
  ['a renamed record, known by its name', [text('a'), other('paihao-1')], [], ['paihao → paihao-1']],
  ['what is gone without a trace', [text('a'), text('quite-another')], [], ['paihao → ']],
  [
    'no document that was published under its own name as the new one',
    [text('b'), other('a2')],
    [],
    ['a → b', 'paihao → '],
  ],
];

for (const [name, documents, withdrawn, expected] of published) {
  test(`reports ${name}`, () => {
    const ledgers = new Map([
      ['a', rows],
      ['paihao', []],
      ['a2', []],
    ]);
    if (!documents.some(({ id }) => id === 'a2')) ledgers.delete('a2');
    const found = checkPublishedDocuments(library(...documents), ledgers, withdrawn);
    assert.deepEqual(
      found.map((one) => argsOf(one)).map(({ id, to }) => `${id} → ${to}`),
      expected,
    );
  });
}

test('reports withdrawn ids that still lead to a document, or are listed twice', () => {
  const found = checkWithdrawn(library(text('a', ['b']), other('d')), ['a', 'b', 'c', 'e', 'c']);
  assert.deepEqual(
    found.map(({ code, args, path }) => [code, args, path?.join('.')]),
    [
      ['withdrawn-living', { id: 'a', other: 'a' }, 'withdrawn.0.id'],
      ['withdrawn-living', { id: 'b', other: 'a' }, 'withdrawn.1.id'],
      ['withdrawn-repeated', { id: 'c' }, 'withdrawn.4.id'],
    ],
  );
});

test('gives each former address its document and the clauses that were published there', () => {
  const to = text('a', ['b', 'c']);
  const found = formerAddresses(library(to), new Map([['b', rows.slice(0, 1)]]));
  assert.deepEqual(
    found.map(({ id, clauses }) => [id, clauses]),
    [
      ['b', ['sec_1']],
      ['c', ['sec_1', 'sec_1__p_1', 'sec_2']],
    ],
  );
  assert.equal(found[0]?.to.id, 'a');
});
