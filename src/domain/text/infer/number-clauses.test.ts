import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blocksOf } from '#domain/document/invented.fixture.ts';
import type { Zone } from '#domain/text/zone.ts';
import { clauseMarkers, numberingSystem } from './clause-markers.ts';
import { readLines } from './line.ts';
import { numberClauses } from './number-clauses.ts';

/** Paragraphs of one zone, the first of them on line 3. */
function number(texts: string[], zone: Zone = 'body') {
  const lines = readLines(blocksOf(['关于登记的通知', ...texts])).slice(1);
  const system = numberingSystem(lines);
  const markers = clauseMarkers(lines, system);
  const zones = texts.map(() => ({ zone, why: 'within' as const }));
  const { value, diagnostics } = numberClauses(lines, { zones, markers, system });
  return { units: value, diagnostics };
}

test('names the clause that holds a unit', () => {
  const { units } = number(['一、甲', '乙。', '（一）丙。丁。', '戊。', '二、己']);
  assert.deepEqual(
    units.map(({ clause }) => clause),
    ['sec_1', 'sec_1', 'sec_1__para_1', 'sec_1__para_1', 'sec_2'],
  );
});

test('counts the paragraphs of the preamble and of the closing, which no clause holds', () => {
  for (const zone of ['preamble', 'closing'] as const) {
    const { units } = number(['甲。', '一、乙'], zone);
    assert.deepEqual(
      units.map(({ id, clause, start }) => [id, clause, start]),
      [
        [`${zone}__p_1`, zone, undefined],
        [`${zone}__p_2`, zone, undefined],
      ],
    );
  }
});

test('tells a heading alone from a run-in heading', () => {
  const { units } = number(['一、甲', '（一）乙。丙。', '1.丁。']);
  const starts = units.map(
    ({ text, start }) => start && [text.slice(0, start.headingEnd), start.runIn, start.depth],
  );
  assert.deepEqual(starts, [
    ['一、甲', false, 0],
    ['（一）乙。', true, 1],
    ['1.丁。', true, 2],
  ]);
});

/** Paragraphs from line 3 on, every other line; code and line of what is reported. */
const numbering: [string, string[], [string, number][]][] = [
  ['numbers in order', ['一、甲', '二、乙', '（一）丙', '（二）丁', '三、戊', '（一）己'], []],
  ['a gap', ['一、甲', '三、丙'], [['clause-gap', 5]]],
  ['a clause that does not begin at one', ['一、甲', '（二）乙'], [['clause-gap', 5]]],
  ['a repeated number', ['一、甲', '二、乙', '二、丙', '三、丁'], [['clause-repeated', 7]]],
];

for (const [name, texts, expected] of numbering) {
  test(`reports of ${name}: ${expected.map(([code]) => code).join() || 'nothing'}`, () => {
    const { diagnostics } = number(texts);
    assert.deepEqual(
      diagnostics.map(({ code, line }) => [code, line]),
      expected,
    );
  });
}

test('gives a repeated number an id of its own, and counts its paragraphs apart', () => {
  const { units, diagnostics } = number(['一、甲', '乙。', '一、丙', '丁。', '一、戊']);
  assert.deepEqual(
    units.map(({ id }) => id),
    ['sec_1', 'sec_1__p_1', 'sec_1_2', 'sec_1_2__p_1', 'sec_1_3'],
  );
  assert.deepEqual(
    diagnostics.map(({ args }) => args),
    [
      { marker: '一、', id: 'sec_1_2', earlier: 3 },
      { marker: '一、', id: 'sec_1_3', earlier: 3 },
    ],
  );
});

test('keeps apart the clauses below a repeated number', () => {
  const { units } = number(['一、甲', '（一）乙', '一、丙', '（一）丁', '（一）戊', '1.己', '二、庚']);
  assert.deepEqual(
    units.map(({ id }) => id),
    [
      'sec_1',
      'sec_1__para_1',
      'sec_1_2',
      'sec_1_2__para_1',
      'sec_1_2__para_1_2',
      'sec_1_2__para_1_2__subpara_1',
      'sec_2',
    ],
  );
});
