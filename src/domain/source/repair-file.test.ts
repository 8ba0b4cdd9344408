import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Unit } from '#domain/text/structure.ts';
import { repairedPlaces } from './compare-with-source.ts';
import { repairFile } from './repair-file.ts';

test('repairs a file and says on which line, once for all', () => {
  const { text, repairs, diagnostics } = repairFile('---\n⼯\n---\n\n甲\u200B⼄⼯\n⻋、⻓');
  assert.equal(text, '---\n工\n---\n\n甲乙工\n车、长');
  assert.deepEqual(
    repairs.map(({ line, before, from }) => [line, before, from]),
    [
      [2, '', '⼯'],
      [5, '甲', '\u200B'],
      [5, '甲', '⼄'],
      [5, '甲乙', '⼯'],
      [6, '', '⻋'],
      [6, '车、', '⻓'],
    ],
  );
  assert.deepEqual(diagnostics, [
    {
      code: 'characters-repaired',
      args: { count: 6, examples: '⼯ U+2F2F 改为 工，删去 U+200B，⼄ U+2F04 改为 乙等' },
      line: 2,
    },
  ]);
  assert.deepEqual(repairFile('甲\n').diagnostics, []);
});

const unit = (line: number, text: string, fields: Partial<Unit> = {}): Unit => ({
  line,
  text,
  zone: 'body',
  why: 'within',
  ...fields,
});

/** A file from line 1, its units, and of each difference the unit, the offset and both readings. */
const cases: [string, string, Unit[], string[]][] = [
  ['a paragraph', '甲 ⼄丙', [unit(1, '甲 乙丙')], ['0 1 ⼄→乙']],
  ['what was removed', '甲\u200B乙', [unit(1, '甲乙')], ['0 1 \u200B→']],
  [
    'lines that are joined',
    '甲⼄\n  丙⼄',
    [unit(1, '甲乙丙乙', { lines: ['甲乙', '丙乙'] })],
    ['0 1 ⼄→乙', '0 3 ⼄→乙'],
  ],
  ['a call of a note', '甲[^1]⼄', [unit(1, '甲乙')], ['0 1 ⼄→乙']],
  [
    'a paragraph before and after',
    '甲\n\n⼄\n\n丙',
    [unit(1, '甲'), unit(3, '乙'), unit(5, '丙')],
    ['1 0 ⼄→乙'],
  ],
  [
    'cells',
    '| 甲 | ⼄ |\n| - | - |\n| ⼄\\|丙 | ⼯ |',
    [
      unit(1, '甲\t乙\n乙|丙\t工', {
        table: {
          align: [],
          rows: [
            ['甲', '乙'],
            ['乙|丙', '工'],
          ].map((row) => row.map((text) => ({ text, calls: [] }))),
        },
      }),
    ],
    ['0 1 ⼄→乙', '0 2 ⼄→乙', '0 5 ⼯→工'],
  ],
  ['front matter, and a line of its own', '⼄\n\n甲\n\u200B\n', [unit(3, '甲')], []],
  ['no unit', '⼄', [], []],
];

for (const [name, file, units, expected] of cases)
  test(`finds the places of repairs: ${name}`, () => {
    const places = repairedPlaces(repairFile(file).repairs, units);
    assert.deepEqual(
      places.map(({ piece, at, from, to }) => `${piece} ${at} ${from}→${to}`),
      expected,
    );
  });

test('finds every repair of any paragraphs', () => {
  const line = fc
    .array(fc.constantFrom('甲', '⼄', '⻋', '⺇', ' ', '\u200B'), { maxLength: 8 })
    .map((characters) => `甲${characters.join('')}`);
  fc.assert(
    fc.property(fc.array(fc.array(line, { minLength: 1, maxLength: 3 }), { maxLength: 5 }), (paragraphs) => {
      const file = paragraphs.map((lines) => lines.join('\n')).join('\n\n');
      const { text, repairs } = repairFile(file);
      let at = 1;
      const units =
        text === ''
          ? []
          : text.split('\n\n').map((paragraph) => {
              const lines = paragraph.split('\n').map((words) => words.trim());
              const found = unit(at, lines.join(''), { lines });
              at += lines.length + 1;
              return found;
            });
      const places = repairedPlaces(repairs, units);
      assert.equal(places.length, repairs.length);
      for (const { piece, at: start, to } of places)
        assert.ok(units[piece]?.text.replace(/\s/g, '').startsWith(to, start));
    }),
  );
});
