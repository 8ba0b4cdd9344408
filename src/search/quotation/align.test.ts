import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { align } from './align.ts';
import { locate } from './find-places.ts';

const codes = (text: string) => [...text].map((c) => c.codePointAt(0) ?? 0);

/** A quotation, a text, the pairs as quoted/held with - for none. */
const cases: [string, string, string][] = [
  ['乙丙', '甲乙丙丁', '乙乙 丙丙'],
  ['乙x丁', '甲乙丙丁', '乙乙 x丙 丁丁'],
  ['x丙丁', '甲乙丙丁', 'x乙 丙丙 丁丁'],
  ['甲乙x', '甲乙丙丁', '甲甲 乙乙 x丙'],
  ['乙丁', '甲乙丙丁', '乙乙 -丙 丁丁'],
  ['乙丙x丁', '甲乙丙丁', '乙乙 丙丙 x- 丁丁'],
  ['甲', '', '甲-'],
  ['', '甲', ''],
  ['甲乙戊己', '甲乙丙丁戊己', '甲甲 乙乙 -丙 -丁 戊戊 己己'],
];

for (const [quoted, held, expected] of cases) {
  test(`aligns ${quoted || 'nothing'} with ${held || 'nothing'}`, () => {
    const { steps } = align(codes(quoted), codes(held));
    const shown = steps.map(([i, j]) => `${quoted[i ?? -1] ?? '-'}${held[j ?? -1] ?? '-'}`);
    assert.equal(shown.join(' '), expected);
  });
}

/** By the definition: the least of all edit distances to a stretch of the text. */
function fewestEdits(quoted: readonly number[], held: readonly number[]): number {
  const distance = ([a, ...restA]: readonly number[], [b, ...restB]: readonly number[]): number => {
    if (a === undefined || b === undefined)
      return (a === undefined ? 0 : 1 + restA.length) + (b === undefined ? 0 : 1 + restB.length);
    if (a === b) return distance(restA, restB);
    return (
      1 + Math.min(distance(restA, restB), distance([a, ...restA], restB), distance(restA, [b, ...restB]))
    );
  };
  const ends = Array.from({ length: held.length + 1 }, (_, i) => i);
  return Math.min(
    ...ends.flatMap((from) => ends.slice(from).map((to) => distance(quoted, held.slice(from, to)))),
  );
}

const run = fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 5 });

test('goes through all of the quotation and a stretch of the text, with as few edits as there can be', () => {
  fc.assert(
    fc.property(run, run, (quoted, held) => {
      const { steps, edits } = align(quoted, held);
      assert.deepEqual(
        steps.flatMap(([i]) => i ?? []),
        quoted.map((_, i) => i),
      );
      const stretch = steps.flatMap(([, j]) => j ?? []);
      assert.deepEqual(
        stretch,
        stretch.map((_, k) => (stretch[0] ?? 0) + k),
      );
      assert.equal(edits, fewestEdits(quoted, held));
    }),
  );
});

test('finds a passage with a tenth of it wrong, wherever it stands in a text of a hundred thousand characters', () => {
  const held = Array.from({ length: 100_000 }, (_, i) => {
    const mixed = Math.imul(i ^ (i >>> 7), 2_654_435_761);
    return Math.imul(mixed ^ (mixed >>> 15), 2_246_822_519) >>> 21;
  });
  fc.assert(
    fc.property(fc.nat(97_000), fc.integer({ min: 20, max: 2000 }), (from, length) => {
      const quoted = held.slice(from, from + length).map((code, i) => (i % 10 === 5 ? -1 : code));
      const [place] = locate(quoted, held);
      assert.deepEqual([place?.steps[0]?.[1], place?.edits], [from, Math.floor((length + 4) / 10)]);
    }),
    { numRuns: 8 },
  );
});
