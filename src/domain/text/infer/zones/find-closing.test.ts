import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blocksOf } from '#domain/document/invented.fixture.ts';
import { clauseMarkers } from '#domain/text/infer/clause-markers.ts';
import { readLines } from '#domain/text/infer/line.ts';
import type { Block } from '#domain/text/structure.ts';
import { findClosing } from './find-closing.ts';

function closingOf(blocks: Block[], stated?: number) {
  const lines = readLines(blocks);
  return findClosing(lines, clauseMarkers(lines, 'official'), stated);
}

/** What follows the first clause, what an author states, and the paragraphs that belong to no clause. */
const cases: [string, string[], number | undefined, number][] = [
  [
    'clauses that are one paragraph each',
    ['一、甲', '（一）乙。', '（二）丙。', '请做好落实。'],
    undefined,
    1,
  ],
  ['the last of such clauses, with nothing after', ['（一）乙。', '（二）丙。'], undefined, 0],
  ['clauses with further paragraphs', ['（一）乙。', '丁。', '（二）丙。', '戊。'], undefined, 0],
  ['clauses that are headings', ['一、甲', '乙。', '二、丙', '丁。', '戊。'], undefined, 0],
  ['a formula after such clauses', ['一、甲', '乙。', '二、丙', '丁。', '特此通知。'], undefined, 1],
  ['a formula with more after it', ['一、甲', '乙。', '本通知自印发之日起施行。', '丙。'], undefined, 2],
  ['a request to report', ['一、甲', '乙。', '各地落实情况请于5月前报送市政府。'], undefined, 1],
  ['a stated number', ['一、甲', '乙。', '丙。', '丁。'], 2, 2],
  ['a stated nought', ['（一）乙。', '特此通知。'], 0, 0],
  ['a stated number beyond the text, as if it were not there', ['一、甲', '乙。', '特此通知。'], 9, 1],
  ['no text', [], undefined, 0],
];

for (const [name, texts, stated, expected] of cases) {
  test(`leaves ${expected} paragraphs to the closing: ${name}`, () => {
    assert.equal(closingOf(blocksOf(texts), stated).value, expected);
  });
}

test('leaves a table to the clause above it', () => {
  const blocks = blocksOf(['（一）乙。', '甲 1', '特此通知。']).map((block, i) => ({
    ...block,
    ...(i === 1 && { table: { align: [], rows: [] } }),
  }));
  assert.equal(closingOf(blocks).value, 1);
});

test('reports an inferred closing at its first line, a stated one not at all', () => {
  const blocks = blocksOf(['（一）乙。', '特此通知。']);
  assert.deepEqual(closingOf(blocks).diagnostics, [
    { code: 'closing-inferred', args: { count: 1 }, line: 3 },
  ]);
  assert.deepEqual(closingOf(blocks, 1).diagnostics, []);
});

/**
 * What follows the first clause, the number stated, and how many paragraphs may be a closing where that is
 * wrong.
 */
const stated: [string, string[], number, number | undefined][] = [
  ['all that follows the first clause', ['一、甲', '乙。', '丙。'], 2, undefined],
  ['the first clause too', ['一、甲', '乙。', '丙。'], 3, 2],
  ['more than there is', ['一、甲', '乙。', '丙。'], 999, 2],
  ['a closing of a text without clauses', [], 1, 0],
  ['none of a text without clauses', [], 0, undefined],
];

for (const [name, texts, number, found] of stated) {
  test(`tells an author how many paragraphs there are who states ${name}`, () => {
    assert.deepEqual(
      closingOf(blocksOf(texts), number).diagnostics,
      found === undefined
        ? []
        : [{ code: 'closing-too-long', args: { stated: number, found }, path: ['closing'] }],
    );
  });
}
