import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { blocksOf } from '#domain/document/invented.fixture.ts';
import { inferStructure } from '#domain/text/infer/infer-structure.ts';
import type { Unit } from '#domain/text/structure.ts';
import { keepParagraphIds } from './keep-paragraph-ids.ts';
import { type Published, publishedIds } from './ledger.ts';

const a = '各镇文化站应当逐册登记唱本的书名、册数、版本。';
const b = '破损严重的唱本，先抄录，后修补，不得拆散。';
const c = '展演于秋收以后举行，地点由各镇自定并公告。';
const d = '由老艺人带青年演员排练，不得删改唱词。';
const e = '县里对成绩突出的文化站给予表扬和资助。';
const aCorrected = a.replace('册', '本');

/** The ids of the paragraphs below 一、甲 when they were published, and of those that stand there now. */
function ids(before: string[], now: string[], retired: string[] = [], heading = '一、甲'): string[] {
  const published = { rows: publishedIds(read(before, undefined, heading)), retired: new Set(retired) };
  return read(now, published, heading).flatMap(({ id, start }) =>
    id && !start ? (id.split('__').at(-1) ?? '') : [],
  );
}

function read(paragraphs: string[], published?: Published, heading = '一、甲'): Unit[] {
  return inferStructure(blocksOf(['关于登记的通知', heading, ...paragraphs]), { closing: 0 }, published)
    .value;
}

const edits: [string, string[], string[], string[]][] = [
  ['nothing', [a, b], [a, b], ['p_1', 'p_2']],
  ['a paragraph at the end', [a, b], [a, b, c], ['p_1', 'p_2', 'p_3']],
  ['a paragraph between', [a, b], [a, c, b], ['p_1', 'p_1-1', 'p_2']],
  ['a paragraph at the beginning', [a, b], [c, a, b], ['p_0-1', 'p_1', 'p_2']],
  ['two between', [a, b], [a, c, d, b], ['p_1', 'p_1-1', 'p_1-2', 'p_2']],
  ['one between and one at the end', [a, b], [a, c, b, d], ['p_1', 'p_1-1', 'p_2', 'p_3']],
  ['a corrected character', [a, b], [aCorrected, b], ['p_1', 'p_2']],
  ['a paragraph above a corrected one', [a, b], [c, aCorrected, b], ['p_0-1', 'p_1', 'p_2']],
  ['a paragraph written anew', [a, b, c], [a, d, c], ['p_1', 'p_2', 'p_3']],
  ['a paragraph taken out', [a, b, c], [a, c], ['p_1', 'p_3']],
  ['the last one taken out, another added', [a, b], [a, c, d], ['p_1', 'p_2', 'p_3']],
  ['a changed order', [a, b, c], [b, a, c], ['p_2', 'p_1', 'p_3']],
  ['two of the same words', [a, a], [a, c, a], ['p_1', 'p_1-1', 'p_2']],
  ['everything taken out', [a, b], [], []],
];

for (const [name, before, now, expected] of edits) {
  test(`keeps the ids of paragraphs: ${name}`, () => assert.deepEqual(ids(before, now), expected));
}

test('counts on from the paragraph that is the clause itself', () => {
  assert.deepEqual(ids([a, b], [c, a, b], [], '一、甲。乙。'), ['p_1-1', 'p_2', 'p_3']);
});

test('never gives a retired id again, and does not take the words for it', () => {
  assert.deepEqual(ids([a, b], [a, c], ['sec_1__p_2']), ['p_1', 'p_3']);
  assert.deepEqual(ids([a, b], [a, b, d], ['sec_1__p_2']), ['p_1', 'p_3', 'p_4']);
});

test('gives no retired id without a ledger either', () => {
  const now = read([a, c], { rows: [], retired: new Set(['sec_1__p_2']) });
  assert.deepEqual(
    now.slice(2).map(({ id }) => id),
    ['sec_1__p_1', 'sec_1__p_3'],
  );
});

/** Paragraphs of which one row is lost, what stands there now, and the ids that come out. */
const lost: [string, string[], string, string[], string[]][] = [
  ['the first', [a, b, c], 'p_1', [a, b, c], ['p_1', 'p_2', 'p_3']],
  ['one between', [a, b, c], 'p_2', [a, b, c], ['p_1', 'p_2', 'p_3']],
  ['the last', [a, b, c], 'p_3', [a, b, c], ['p_1', 'p_2', 'p_3']],
  [
    'one between, and another put in after it',
    [a, b, c],
    'p_2',
    [a, b, d, c],
    ['p_1', 'p_2', 'p_2-1', 'p_3'],
  ],
  ['one between, and another put in elsewhere', [a, b, c], 'p_2', [a, b, c, d], ['p_1', 'p_2', 'p_3', 'p_4']],
];

for (const [name, before, row, now, expected] of lost) {
  test(`gives a paragraph its id again where the ledger lost the row of ${name}`, () => {
    const rows = publishedIds(read(before)).filter(({ id }) => id !== `sec_1__${row}`);
    assert.deepEqual(
      read(now, { rows, retired: new Set() })
        .slice(2)
        .map(({ id }) => id),
      expected.map((id) => `sec_1__${id}`),
    );
  });
}

test('gives a paragraph that comes in later than another its own number', () => {
  const once = read([a, c, b], { rows: publishedIds(read([a, b])), retired: new Set() });
  const rows = publishedIds(once);
  const twice = read([a, e, c, b], { rows, retired: new Set() });
  assert.deepEqual(
    twice.slice(2).map(({ id }) => id),
    ['sec_1__p_1', 'sec_1__p_1-2', 'sec_1__p_1-1', 'sec_1__p_2'],
  );
});

test('leaves the ids of numbered clauses as their numbers say', () => {
  const rows = publishedIds(read(['（一）甲。', '（二）乙。']));
  const now = read(['（一）甲。', '（二）丙。', '（三）乙。'], { rows, retired: new Set() });
  assert.deepEqual(
    now.slice(2).map(({ id }) => id),
    ['sec_1__para_1', 'sec_1__para_2', 'sec_1__para_3'],
  );
});

test('reads each published id a fixed number of times, however many there are', () => {
  const readsOf = (count: number) => {
    let reads = 0;
    const before = Array.from({ length: count }, (_, i) => `${i}本`);
    const rows = publishedIds(read(before)).map(({ id, fingerprint }) => ({
      get id() {
        reads++;
        return id;
      },
      fingerprint,
    }));
    const now = before.flatMap((text) => [text, `${text}新`]);
    keepParagraphIds(read(now), { rows, retired: new Set() });
    return reads;
  };
  // Sorting costs a little more a row; looking for each among all would make it fourfold.
  assert.ok(readsOf(800) < 2.5 * readsOf(400));
});

const paragraphs = fc.array(fc.constantFrom(a, aCorrected, b, c, d, e, '甲', '……'), { maxLength: 8 });

test('gives every paragraph one id, published words theirs, whatever is published and retired', () => {
  fc.assert(
    fc.property(paragraphs, paragraphs, fc.subarray(['sec_1__p_1', 'sec_1__p_2']), (before, now, retired) => {
      const given = ids(before, now, retired);
      assert.equal(given.length, now.length);
      assert.equal(new Set(given).size, given.length);
      for (const id of retired) assert.ok(!given.includes(id.slice(7)) || before.length === 0);
      if (retired.length === 0)
        assert.deepEqual(
          ids(before, before),
          before.map((_, i) => `p_${i + 1}`),
        );
    }),
  );
});
