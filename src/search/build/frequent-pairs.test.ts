import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fileOf, frequentName, rowsWith } from '#search/shared/word-rows.ts';
import { wordRowCollector } from './collect-word-rows.ts';
import type { CutText } from './cut-text.ts';
import { frequentPairs } from './frequent-pairs.ts';
import { indexRecord } from './index-record.ts';
import { postings } from './postings.ts';

const run = fc.array(fc.constantFrom(...'甲乙丙', 'gb', '2020'), { maxLength: 8 });
const text: fc.Arbitrary<CutText> = fc
  .record({ title: run, passages: fc.array(run, { maxLength: 4 }) })
  .map(({ title, passages }) => ({
    title,
    passages,
    headings: passages.slice(0, 1).map((own) => own.slice(0, 3)),
  }));

test('knows the rows of a pair by the best place in each document', () => {
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 8 }), (texts) => {
      const records = texts.map((each) => indexRecord(each, { numbers: [], passages: [] }));
      const index = postings();
      for (const { words } of records) index.add(words);
      const ends = {
        titleEnds: records.map(({ titleEnd }) => titleEnd),
        headingEnds: records.map(({ headingEnd }) => headingEnd),
      };
      const rows = wordRowCollector();
      const pairs = frequentPairs([...index.sorted()], ends, rows);
      const held = new Set(records.flatMap(({ words }) => words).filter((word) => word !== '.'));
      assert.deepEqual(pairs, [...held].sort());

      const files = rows.files(texts.length);
      for (const pair of pairs) {
        const name = frequentName(pair);
        const best = records.map(({ words, titleEnd, headingEnd }) => {
          const at = words.indexOf(pair);
          return at < 0 ? -1 : at < titleEnd ? 0 : at < headingEnd ? 1 : 2;
        });
        assert.deepEqual(
          rowsWith(files[fileOf(name, files.length)] ?? {}, name),
          [0, 1, 2].map((place) => best.flatMap((own, row) => (own === place ? [row] : []))),
        );
      }
    }),
  );
});

test('leaves out words of numbers, which are no pairs', () => {
  const record = indexRecord(
    { title: ['甲', '乙'], headings: [], passages: [] },
    { numbers: ['甲政发〔2020〕1号'], passages: [] },
  );
  const index = postings();
  index.add(record.words);
  const ends = { titleEnds: [record.titleEnd], headingEnds: [record.headingEnd] };
  const [pair] = record.words;
  assert.deepEqual(frequentPairs([...index.sorted()], ends, wordRowCollector()), [pair]);
});
