import assert from 'node:assert/strict';
import { test } from 'node:test';
import { argsOf } from '#domain/diagnostic/args-of.fixture.ts';
import { fingerprint } from './fingerprint.ts';
import type { PublishedId } from './ledger.ts';
import { ledgerLosses, type PublishedState } from './ledger-losses.ts';

const words: Record<string, string> = {
  a: '各镇文化站应当逐册登记唱本的书名、册数、版本。',
  b: '破损严重的唱本，先抄录，后修补，不得拆散。',
  c: '展演于秋收以后举行，地点由各镇自定并公告。',
  d: '由老艺人带青年演员排练，不得删改唱词。',
};
const corrected = fingerprint('各镇文化站应当逐册登记唱本的书名、册次、版本。');
const row = (id: string, key: string): PublishedId => ({ id, fingerprint: fingerprint(words[key] ?? key) });

const rows = [row('sec_1', 'd'), row('sec_1__p_1', 'a'), row('sec_1__p_2', 'b'), row('sec_1__p_3', 'c')];
const [heading, one, two, three] = rows as [PublishedId, PublishedId, PublishedId, PublishedId];
const state = (ledgers: Record<string, PublishedId[]>, hasMark = true): PublishedState => ({
  ledgers: new Map(Object.entries(ledgers)),
  mark: hasMark ? new Map() : undefined,
});
const before = state({ notice: rows, record: [] });

/** What a folder holds now; ledger, code and the id or ledger concerned of each loss. */
const cases: [string, PublishedState, string[]][] = [
  ['nothing of what stays', before, []],
  ['nothing of rows in another order', state({ record: [], notice: rows.toReversed() }), []],
  [
    'nothing of rows and ledgers that came',
    state({ notice: [...rows, row('sec_2', 'a')], record: [heading], other: rows }),
    [],
  ],
  [
    'nothing of corrected words',
    state({ notice: [heading, { ...one, fingerprint: corrected }, two, three], record: [] }),
    [],
  ],
  [
    'nothing of words written anew',
    state({ notice: [heading, one, row('sec_1__p_2', '甲乙丙丁戊己庚辛'), three], record: [] }),
    [],
  ],
  [
    'nothing of words written anew in one place that stand in another, as two edits may bring about',
    state({
      notice: [heading, row('sec_1__p_1', '甲乙丙丁戊己庚辛'), row('sec_1__p_2', 'a'), three],
      record: [],
    }),
    [],
  ],
  ['a row', state({ notice: [heading, one, three], record: [] }), ['notice ledger-row-gone sec_1__p_2']],
  [
    'a row that was given another id',
    state({ notice: [row('sec_2', 'd'), one, two, three], record: [] }),
    ['notice ledger-row-gone sec_1'],
  ],
  [
    'every row, the ledger being that of a record now',
    state({ notice: [], record: [] }),
    rows.map(({ id }) => `notice ledger-row-gone ${id}`),
  ],
  [
    'the words of two paragraphs that changed places',
    state({ notice: [heading, row('sec_1__p_1', 'b'), row('sec_1__p_2', 'a'), three], record: [] }),
    ['notice ledger-words-exchanged sec_1__p_1', 'notice ledger-words-exchanged sec_1__p_2'],
  ],
  [
    'the words of three paragraphs that went round',
    state({
      notice: [heading, row('sec_1__p_1', 'b'), row('sec_1__p_2', 'c'), row('sec_1__p_3', 'a')],
      record: [],
    }),
    ['sec_1__p_1', 'sec_1__p_2', 'sec_1__p_3'].map((id) => `notice ledger-words-exchanged ${id}`),
  ],
  ['the ledger of a text', state({ record: [] }), ['notice ledger-gone permalinks/notice.tsv']],
  ['the ledger of a record', state({ notice: rows }), ['record ledger-gone permalinks/record.tsv']],
  [
    'a ledger that was renamed, and names it',
    state({ record: [], renamed: rows }),
    ['notice ledger-gone permalinks/notice.tsv renamed'],
  ],
  ['the folder, in one line', state({}, false), [' ledger-folder-gone 2']],
  ['the mark that clauses had pages', state({ notice: rows, record: [] }, false), [' ledger-mark-gone ']],
];

for (const [name, now, expected] of cases) {
  test(`loses ${name}`, () => {
    assert.deepEqual(
      ledgerLosses(before, now, 'main').map((loss) => {
        const { ledger, id, count, to } = argsOf(loss);
        const subject = ledger ?? id ?? (loss.code === 'ledger-folder-gone' ? count : '');
        return [loss.ledger ?? '', loss.code, subject, to].filter((part, i) => i < 3 || part).join(' ');
      }),
      expected,
    );
  });
}

test('loses nothing where nothing was published', () => {
  assert.deepEqual(ledgerLosses(state({}, false), state({}, false), 'main'), []);
  assert.deepEqual(ledgerLosses(state({}, false), before, 'main'), []);
});

test('says what stood in a row', () => {
  const [loss] = ledgerLosses(before, state({ notice: [heading, one, three], record: [] }), 'main');
  assert.deepEqual(loss?.args, {
    since: 'main',
    id: 'sec_1__p_2',
    name: '一、第2段',
    row: `sec_1__p_2\t${two.fingerprint}`,
  });
});
