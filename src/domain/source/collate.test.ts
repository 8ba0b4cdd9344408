import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { correctionSchema } from '#domain/document/schema/correction.ts';
import { withheldSchema } from '#domain/document/schema/withheld.ts';
import { type Case, collateCases, one, piece, rule, why } from './collate.cases.ts';
import { collate } from './collate.ts';

function run({ source, pieces, corrections = [], withheld = [] }: Case) {
  const { value, diagnostics } = collate(source, pieces, {
    corrections: corrections.map((correction) => correctionSchema.parse(correction)),
    withheld: withheld.map((item) => withheldSchema.parse({ what: '姓名', ...why, ...item })),
  });
  return {
    differences: value.map(({ offset, from, to, rule: index }) => `${offset} ${from}→${to} ${index}`),
    found: diagnostics.map(({ code, args, path = [] }) => [
      code,
      path.join('.'),
      Object.values(args).join(' '),
    ]),
  };
}

for (const [name, input, differences, ...found] of collateCases) {
  test(`gives ${name}`, () => {
    assert.deepEqual(run(input), { differences, found });
  });
}

test('says in which piece a difference stands, and the words around it', () => {
  const pieces = [piece('sec_1', '登'), piece('sec_1__p_1', '照旧 （记）载，办')];
  const { value } = collate('登照旧(记）载，办', pieces, {
    corrections: [correctionSchema.parse(rule({ replace: { '(': '（' } }))],
    withheld: [],
  });
  assert.deepEqual(
    value.map(({ piece: index, at, before, words, after }) => [index, at, before, words, after]),
    [[1, 2, '照旧', '（', '记）载，办']],
  );
});

const marks = fc.array(fc.constantFrom('甲', '乙', '(', ')', '，', '\n', ' '), { maxLength: 40 });

test('finds no more and no less than what was changed, and never misses a character that was', () => {
  fc.assert(
    fc.property(marks, fc.nat(60), (characters, at) => {
      const source = `登${characters.join('')}办`;
      const changed = source.replaceAll('(', '（');
      const count = source.split('(').length - 1;
      const corrections = count ? [rule({ replace: { '(': '（' }, count })] : [];
      assert.deepEqual(run({ source, pieces: one(changed), corrections }).found, []);
      const place = 1 + (at % Math.max(1, changed.length - 2));
      const wrong = `${changed.slice(0, place)}丙${changed.slice(place)}`;
      assert.notDeepEqual(run({ source, pieces: one(wrong), corrections }).found, []);
    }),
  );
});
