import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { blocksOf } from '#domain/document/invented.fixture.ts';
import { inferStructure } from '#domain/text/infer/infer-structure.ts';
import type { Unit } from '#domain/text/structure.ts';
import { type Published, type PublishedId, publishedIds } from './ledger.ts';
import { lostRows } from './lost-rows.ts';

const a = '各镇文化站应当逐册登记唱本的书名、册数、版本。';
const b = '破损严重的唱本，先抄录，后修补，不得拆散。';
const c = '展演于秋收以后举行，地点由各镇自定并公告。';
const d = '由老艺人带青年演员排练，不得删改唱词。';
const e = '县里对成绩突出的文化站给予表扬和资助。';

/** A text, and what was accepted of it before; the same without a ledger of its own when nothing was. */
const read = (paragraphs: readonly string[], published?: Published): Unit[] =>
  inferStructure(blocksOf(['关于登记的通知', '各镇：', ...paragraphs]), { closing: 0 }, published).value;

/** One edit: what the text is then, ids that an alias retires from then on, rows that someone takes out. */
interface Step {
  text: string[];
  aliases?: string[];
  without?: string[];
}

/** Publishes one state after the other, as `npm run permalinks -- --accept` does, and returns the last. */
function history(...steps: Step[]): { units: Unit[]; published: Published } {
  let rows: PublishedId[] = [];
  const retired = new Set<string>();
  let units: Unit[] = [];
  let published: Published = { rows, retired };
  for (const { text, aliases = [], without = [] } of steps) {
    for (const id of aliases) retired.add(id);
    rows = rows.filter(({ id }) => !without.includes(id));
    published = { rows, retired };
    units = read(text, published);
    const held = new Set(rows.map(({ id }) => id));
    rows = [...rows, ...publishedIds(units).filter(({ id }) => !held.has(id))];
  }
  return { units, published };
}

const abc = ['一、甲', a, b, c];

/**
 * Edits; the ids of lost rows, those of living paragraphs with their text; whether the row can be written
 * anew.
 */
const cases: [string, Step[], string[]][] = [
  ['nothing of a text that stays', [{ text: abc }, { text: abc }], []],
  ['nothing of a text without a ledger', [{ text: abc }], []],
  ['nothing of a paragraph put in', [{ text: abc }, { text: ['一、甲', a, d, b, c] }], []],
  ['nothing of one put in at the beginning', [{ text: abc }, { text: ['一、甲', d, a, b, c] }], []],
  ['nothing of one added', [{ text: abc }, { text: [...abc, d] }], []],
  [
    'nothing of one deleted with an alias, and another put in there',
    [{ text: abc }, { text: ['一、甲', a, c], aliases: ['sec_1__p_2'] }, { text: ['一、甲', a, d, c] }],
    [],
  ],
  [
    'nothing of the last one deleted with an alias, and another added',
    [
      { text: abc },
      { text: ['一、甲', a, b], aliases: ['sec_1__p_3'] },
      { text: ['一、甲', a, b, d] },
      { text: ['一、甲', a, b, d, e] },
    ],
    [],
  ],
  [
    'nothing of an id that was retired without ever having a row',
    [
      { text: ['一、甲', a, b], aliases: ['sec_1__p_3', 'sec_1__p_7'] },
      { text: ['一、甲', a, b, c] },
      { text: ['一、甲', a, b, c, d] },
      { text: ['一、甲', a, b, c, d, e] },
    ],
    [],
  ],
  ['nothing of paragraphs in another order', [{ text: abc }, { text: ['一、甲', c, a, b] }], []],
  [
    'nothing of one put in among paragraphs in another order',
    [{ text: abc }, { text: ['一、甲', c, a, b] }, { text: ['一、甲', c, d, a, b] }],
    [],
  ],
  [
    'nothing of one moved to another clause with an alias',
    [{ text: [...abc, '二、乙', d] }, { text: ['一、甲', a, c, '二、乙', b, d], aliases: ['sec_1__p_2'] }],
    [],
  ],
  [
    'nothing of a clause put in that a text had left out',
    [{ text: ['一、甲', a, '三、丙', c] }, { text: ['一、甲', a, '二、乙', b, '三、丙', c] }],
    [],
  ],
  [
    'nothing of a clause that is a paragraph, whose count begins with 2',
    [{ text: ['一、甲。乙。', a, b] }, { text: ['一、甲。乙。', c, a, b] }],
    [],
  ],
  [
    'nothing of such a clause that became a heading',
    [{ text: ['一、甲。', a, b] }, { text: ['一、甲', a, b] }, { text: ['一、甲', c, a, b] }],
    [],
  ],
  [
    'nothing of two put in at one place, one after the other',
    [{ text: abc }, { text: ['一、甲', a, d, b, c] }, { text: ['一、甲', a, e, d, b, c] }],
    [],
  ],
  [
    'nothing of a last row that is gone, since its paragraph gets the same id',
    [{ text: abc }, { text: abc, without: ['sec_1__p_3'] }],
    [],
  ],
  [
    'a row that is gone while its paragraph lives',
    [{ text: abc }, { text: abc, without: ['sec_1__p_2'] }],
    [`sec_1__p_2 ${b} row`],
  ],
  [
    'two of them',
    [{ text: [...abc, d] }, { text: [...abc, d], without: ['sec_1__p_2', 'sec_1__p_3'] }],
    [`sec_1__p_2 ${b} row`, `sec_1__p_3 ${c} row`],
  ],
  [
    'a row that is gone where a new paragraph may be the one',
    [{ text: abc }, { text: ['一、甲', a, d, b, c], without: ['sec_1__p_2'] }],
    [`sec_1__p_2 ${d}`],
  ],
  [
    'a row that is gone with its paragraph',
    [{ text: abc }, { text: ['一、甲', a, c], without: ['sec_1__p_2'] }],
    ['sec_1__p_2'],
  ],
  [
    'rows that are gone with their paragraphs, by the first',
    [{ text: [...abc, d] }, { text: ['一、甲', a, d], without: ['sec_1__p_2', 'sec_1__p_3'] }],
    ['sec_1__p_2'],
  ],
  [
    'the row of a paragraph that was put in',
    [
      { text: abc },
      { text: ['一、甲', a, d, e, b, c] },
      { text: ['一、甲', a, d, e, b, c], without: ['sec_1__p_1-1'] },
    ],
    [`sec_1__p_1-1 ${d} row`],
  ],
  [
    'the first row of the opening, which always counts from 1',
    [{ text: [a, b, '一、甲'] }, { text: [a, b, '一、甲'], without: ['preamble__p_1'] }],
    [`preamble__p_1 ${a} row`],
  ],
  [
    'the row of a clause whose paragraphs have rows',
    [{ text: abc }, { text: abc, without: ['sec_1'] }],
    ['sec_1 一、甲 row'],
  ],
  [
    'the row of a clause whose clauses have rows',
    [
      { text: ['一、甲', '（一）乙', a] },
      { text: ['一、甲', '（一）乙', a], without: ['sec_1', 'sec_1__para_1'] },
    ],
    ['sec_1 一、甲 row', 'sec_1__para_1 （一）乙 row'],
  ],
];

for (const [name, steps, expected] of cases) {
  test(`misses ${name}`, () => {
    const { units, published } = history(...steps);
    assert.deepEqual(
      lostRows(units, published).map(({ id, unit, row }) =>
        [id, unit?.text, row && 'row'].filter(Boolean).join(' '),
      ),
      expected,
    );
  });
}

test('writes the row that puts everything right', () => {
  const { units, published } = history({ text: abc }, { text: abc, without: ['sec_1__p_2'] });
  const row = publishedIds(read(abc)).find(({ id }) => id === 'sec_1__p_2');
  assert.equal(lostRows(units, published)[0]?.row, `sec_1__p_2\t${row?.fingerprint}`);
});

test('does not list missing numbers up to one that no text reaches', () => {
  const [row] = publishedIds(read(abc)).slice(-1);
  const rows = [
    ...publishedIds(read(abc)),
    { ...row, id: 'sec_1__p_999999999', fingerprint: '0'.repeat(16) },
  ];
  assert.deepEqual(
    lostRows(read(abc, { rows, retired: new Set() }), { rows, retired: new Set() }).map(({ id }) => id),
    ['sec_1__p_4'],
  );
});

const texts = fc.uniqueArray(fc.constantFrom(a, b, c, d, e, '甲', '……', '丙丁'), { maxLength: 6 });

test('misses nothing, whatever is put in, moved, and deleted with an alias', () => {
  fc.assert(
    fc.property(fc.array(texts, { minLength: 1, maxLength: 5 }), (states) => {
      const steps: Step[] = [];
      for (const state of states) {
        const { units, published } = history(...steps, { text: ['一、甲', ...state] });
        const living = new Set(units.map(({ id }) => id));
        const aliases = published.rows.map(({ id }) => id).filter((id) => !living.has(id));
        steps.push({ text: ['一、甲', ...state], aliases });
      }
      const { units, published } = history(...steps);
      assert.deepEqual(lostRows(units, published), []);
    }),
  );
});

test('misses every row of a count but the last that is taken out, living or not', () => {
  fc.assert(
    fc.property(texts, texts, fc.nat(), (before, now, index) => {
      fc.pre(before.length > 1);
      const id = `preamble__p_${(index % (before.length - 1)) + 1}`;
      const { units, published } = history({ text: before }, { text: now, without: [id] });
      assert.ok(lostRows(units, published).some((lost) => lost.id === id));
    }),
  );
});
