import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { frequentPairs as pairsOf } from '#search/build/frequent-pairs.ts';
import { pairs } from '#search/shared/index-words.ts';
import { fileOf, frequentName, rowsWith } from '#search/shared/word-rows.ts';
import { wordRowCollector } from './collect-word-rows.ts';
import type { CutText } from './cut-text.ts';
import { indexRecord } from './index-record.ts';

const run = fc.array(fc.constantFrom(...'甲乙丙', 'gb', '2020'), { maxLength: 8 });
const text: fc.Arbitrary<CutText> = fc
  .record({ title: run, passages: fc.array(run, { maxLength: 4 }) })
  .map(({ title, passages }) => ({
    title,
    passages,
    headings: passages.slice(0, 1).map((own) => own.slice(0, 3)),
  }));

test('finds exactly the pairs that stand in so many places, and their rows by the best place', () => {
  fc.assert(
    fc.property(
      fc.array(text, { minLength: 1, maxLength: 8 }),
      fc.integer({ min: 1, max: 12 }),
      (texts, least) => {
        const rows = wordRowCollector();
        const frequent = pairsOf(least, rows);
        const records = texts.map((each) => indexRecord(each, { numbers: [], passages: [] }));
        for (const each of texts) frequent.add(each);

        const places = new Map<string, number>();
        for (const word of records.flatMap(({ words }) => words).filter((each) => each !== '.'))
          places.set(word, (places.get(word) ?? 0) + 1);
        const expected = [...places].flatMap(([pair, count]) => (count >= least ? [pair] : [])).sort();
        assert.deepEqual(frequent.found(), expected);

        const files = rows.files(texts.length);
        for (const pair of places.keys()) {
          const name = frequentName(pair);
          const best = records.map(({ words, titleEnd, headingEnd }) => {
            const at = words.indexOf(pair);
            return at < 0 ? -1 : at < titleEnd ? 0 : at < headingEnd ? 1 : 2;
          });
          const held = [0, 1, 2].map((place) => best.flatMap((own, row) => (own === place ? [row] : [])));
          const kept = rowsWith(files[fileOf(name, files.length)] ?? {}, name);
          assert.deepEqual(kept, expected.includes(pair) ? held : []);
        }
      },
    ),
  );
});

test('collects no rows of rare pairs', () => {
  const collected: string[] = [];
  const rows = { ...wordRowCollector(), add: (word: string) => void collected.push(word) };
  const rare = Array.from({ length: 300 }, (_, i) => [`${i}`, `${i + 1}`]);
  const frequent = pairsOf(300, rows);
  for (const own of rare) frequent.add({ title: ['甲', '乙'], headings: [], passages: [own] });
  assert.deepEqual(frequent.found(), pairs(['甲', '乙']));
  assert.deepEqual(
    collected,
    rare.map(() => frequentName(pairs(['甲', '乙'])[0] ?? '')),
  );
});
