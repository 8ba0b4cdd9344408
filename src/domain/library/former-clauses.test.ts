import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fullText, issuers, record } from '#domain/document/invented.fixture.ts';
import { formerClauses } from './former-clauses.ts';
import { makeLibrary } from './library.ts';

const paragraphs = ['关于登记的通知', '各区：', '一、登记', '按册登记。', '二、附则'];
const ledger = ['preamble__p_1', 'sec_1', 'sec_1__p_1', 'sec_3'].map((id) => ({ id, fingerprint: '' }));

/** Front matter; pages that were published, and where they lead. */
const cases: [string, Record<string, unknown>, string[]][] = [
  ['nothing where nothing changed', {}, []],
  [
    'a renamed document, as its ledger has it',
    { aliases: ['old'] },
    ['old/sec_1 → sec_1', 'old/sec_3 → undefined'],
  ],
  [
    'renumbered clauses',
    { clauseAliases: { sec_3: 'sec_2', sec_3__para_1: 'sec_1__p_1', sec_2__p_4: 'sec_1__p_1' } },
    ['new/sec_3 → sec_2', 'new/sec_3__para_1 → sec_1'],
  ],
  [
    'both',
    { aliases: ['old'], clauseAliases: { sec_3: 'sec_2' } },
    ['old/sec_1 → sec_1', 'old/sec_3 → sec_2', 'new/sec_3 → sec_2'],
  ],
];

for (const [name, fields, expected] of cases) {
  test(`keeps the pages of ${name}`, () => {
    const library = makeLibrary(
      [fullText('new', paragraphs, { closing: 0, ...fields }), record('paper', '备案办法', null)],
      issuers,
    );
    assert.deepEqual(
      formerClauses(library, { on: true, ledgers: new Map([['old', ledger]]), mark: undefined }).map(
        ({ id, clause, now }) => `${id}/${clause} → ${now}`,
      ),
      expected,
    );
  });
}
