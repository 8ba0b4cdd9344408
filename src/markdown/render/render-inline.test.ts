import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Block, NoteCall } from '#domain/text/structure.ts';
import { parseBody } from '#markdown/parse/parse-body.ts';
import { sketch, textOf } from '#markdown/parse/text-of.fixture.ts';
import { element } from './element.ts';
import { renderInline, type WrappedSpan } from './render-inline.ts';

const link = (start: number, end: number): WrappedSpan => ({
  start,
  end,
  wrap: (children) => element('a', {}, ...children),
});

/** A body, the spans of its first block, the part to render, and what comes out. */
const cases: [string, string, [number, number][], [number, number] | undefined, string][] = [
  ['text alone', '甲乙丙', [], undefined, '甲乙丙'],
  ['a span', '甲乙丙', [[1, 2]], undefined, '甲a(乙)丙'],
  ['a span of all', '甲乙丙', [[0, 3]], undefined, 'a(甲乙丙)'],
  ['a note', '甲[^1]乙', [], undefined, '甲[^1]乙'],
  ['a note at the beginning', '[^1]甲乙', [], undefined, '[^1]甲乙'],
  ['a note at the end of a span, after it', '甲乙[^1]丙', [[0, 2]], undefined, 'a(甲乙)[^1]丙'],
  ['a note inside a span', '甲[^1]乙丙', [[0, 2]], undefined, 'a(甲[^1]乙)丙'],
  [
    'a note between two spans',
    '甲[^1]乙',
    [
      [0, 1],
      [1, 2],
    ],
    undefined,
    'a(甲)[^1]a(乙)',
  ],
  ['two notes in one place', '甲[^1][^2]乙', [[0, 1]], undefined, 'a(甲)[^1][^2]乙'],
  ['places to break between lines', '甲\n乙\n丙', [], undefined, '甲¦乙¦丙'],
  ['a place to break inside a span', '甲\n乙丙', [[0, 2]], undefined, 'a(甲¦乙)丙'],
  ['places to break between Latin lines', 'ab\ncd\n乙', [], undefined, 'ab ¦cd¦乙'],
  ['a number that holds together', '到2020年止', [], undefined, '到span.nowrap(2020年)止'],
  [
    'a last word that holds together',
    '请各地按时做好登记。',
    [],
    undefined,
    '请各地按时做好span.nowrap(登记。)',
  ],
  ['an end that is a number', '甲乙丙丁到2020年。', [], undefined, '甲乙丙丁到span.nowrap(2020年)。'],
  ['the first part, a span cut', '甲乙丙丁', [[1, 3]], [0, 2], '甲a(乙)'],
  ['the second part, a span cut', '甲乙丙丁', [[1, 3]], [2, 4], 'a(丙)丁'],
  ['a note where a part ends', '甲乙[^1]丙', [], [0, 2], '甲乙[^1]'],
  ['no note twice where the next begins', '[^2]甲乙[^1]丙', [], [2, 3], '丙'],
  [
    'spans that overlap',
    '甲乙丙丁',
    [
      [0, 2],
      [1, 3],
    ],
    undefined,
    'a(甲乙)a(丙)丁',
  ],
];

for (const [name, body, spans, part, expected] of cases) {
  test(`renders ${name}`, () => {
    const notes = '\n\n[^1]: 注。\n[^2]: 注。';
    const block = parseBody(body + notes).blocks[0] as Block;
    const nodes = renderInline(
      block,
      spans.map(([start, end]) => link(start, end)),
      ...(part ?? []),
    );
    assert.equal(nodes.map(sketch).join(''), expected);
  });
}

/** Lines, where notes are called, the bounds of spans, where the text is cut in two. */
const anyBlock = fc
  .array(fc.string({ unit: fc.constantFrom(...'甲乙2020年第5号（）'), minLength: 1 }), {
    minLength: 1,
    maxLength: 4,
  })
  .chain((lines) => {
    const text = lines.join('');
    const offset = fc.nat(text.length);
    return fc.record({
      block: fc.array(offset).map((offsets): Block & { calls: NoteCall[] } => {
        const calls = offsets.sort((a, b) => a - b).map((at, i) => ({ offset: at, key: `${i}` }));
        return { text, lines, line: 1, calls };
      }),
      bounds: fc.array(offset).map((offsets) => offsets.sort((a, b) => a - b)),
      cut: offset,
    });
  });

test('renders the characters of the text and every note once, in order, whatever the spans', () => {
  fc.assert(
    fc.property(anyBlock, ({ block, bounds, cut }) => {
      const spans = bounds.flatMap((start, i) => (i % 2 === 0 ? link(start, bounds[i + 1] ?? start) : []));
      const whole = renderInline(block, spans);
      const parts =
        cut === 0 ? whole : [...renderInline(block, spans, 0, cut), ...renderInline(block, spans, cut)];
      for (const nodes of [whole, parts]) {
        assert.equal(nodes.map(textOf).join(''), block.text);
        const called = [
          ...nodes
            .map(sketch)
            .join('')
            .matchAll(/\[\^(\d+)\]/g),
        ].map(([, label]) => Number(label));
        assert.deepEqual(
          called,
          block.calls.map((_, i) => i),
        );
      }
    }),
  );
});
