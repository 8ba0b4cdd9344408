import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { drawTimeline } from './draw-timeline.ts';
import { type Box, type Drawing, letter } from './drawing.ts';
import { widthOf } from './label.ts';
import { madeLibrary } from './made-library.fixture.ts';
import { timelineOf } from './timeline.ts';

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width - 0.01 &&
  b.x < a.x + a.width - 0.01 &&
  a.y < b.y + b.height - 0.01 &&
  b.y < a.y + a.height - 0.01;

/** Every box that a reader presses or reads, with its words. */
function boxesOf({ marks, dots, counts, columns, lanes }: Drawing): (Box & { words: string })[] {
  return [
    ...marks.map(({ box, name }) => ({ ...box, words: name })),
    ...dots.map(({ box, document }) => ({ ...box, words: document.id })),
    ...counts.map(({ box, count }) => ({ ...box, words: `${count}` })),
    ...columns.map(({ name, x }) => ({
      x,
      y: 0,
      width: widthOf(name) * letter.name,
      height: 24,
      words: name,
    })),
    ...lanes.map(({ name, y, height }) => ({
      x: 0,
      y,
      width: widthOf(name) * letter.name,
      height,
      words: name,
    })),
  ];
}

function assertSound(drawing: Drawing): void {
  const boxes = boxesOf(drawing);
  for (const [i, box] of boxes.entries()) {
    assert.ok(
      box.x >= 0 &&
        box.y >= 0 &&
        box.x + box.width <= drawing.width + 0.01 &&
        box.y + box.height <= drawing.height,
      `outside: ${box.words}`,
    );
    for (const other of boxes.slice(i + 1))
      assert.ok(!overlap(box, other), `overlap: ${box.words}, ${other.words}`);
  }
  for (const { name, note, box } of drawing.marks) {
    assert.ok(widthOf(name) * letter.name <= box.width, name);
    assert.ok(widthOf(note) * letter.note <= box.width, note);
  }
  for (const { dot, box } of [...drawing.marks, ...drawing.dots, ...drawing.counts]) {
    assert.ok(dot.x > box.x && dot.x < box.x + box.width && dot.y > box.y && dot.y < box.y + box.height);
    assert.ok(box.width >= 44 && box.height >= 44, 'too small to press');
  }
  for (const { path } of drawing.lines)
    for (const piece of piecesOf(path)) {
      assert.ok(piece.x >= 0 && piece.x + piece.width <= drawing.width, path);
      assert.ok(piece.y >= 0 && piece.y + piece.height <= drawing.height, path);
      for (const { name, box } of drawing.marks) {
        const words = { ...box, y: box.y + 18, height: box.height - 18 };
        assert.ok(!overlap(words, piece), `a line through ${name}: ${path}`);
      }
    }
}

/** The boxes of the pieces that a path is made of, a hair wide: M, H, V and Q with absolute places. */
function piecesOf(path: string): Box[] {
  let [x, y] = [0, 0];
  return [...path.matchAll(/([MHVQ])([^MHVQ]+)/g)].flatMap(([, command, values = '']) => {
    const numbers = values.split(' ').map(Number);
    const [first = 0] = numbers;
    const [toX, toY] =
      command === 'H'
        ? [first, y]
        : command === 'V'
          ? [x, first]
          : [numbers.at(-2) ?? 0, numbers.at(-1) ?? 0];
    const box = {
      x: Math.min(x, toX) - 0.1,
      y: Math.min(y, toY) - 0.1,
      width: Math.abs(x - toX) + 0.2,
      height: Math.abs(y - toY) + 0.2,
    };
    [x, y] = [toX, toY];
    return command === 'M' ? [] : [box];
  });
}

for (const count of [28, 200, 2000])
  for (const width of [1024, 1280])
    test(`of ${count} documents no two labels overlap at ${width} px, and nothing is outside`, () => {
      const library = madeLibrary(count);
      const timeline = timelineOf(library, { centre: 'centre', it: '本文件', whole: true });
      const drawing = drawTimeline(timeline, library.issuers, width);
      assertSound(drawing);
      const shown =
        drawing.marks.length + drawing.dots.length + drawing.counts.reduce((sum, one) => sum + one.count, 0);
      assert.equal(shown, count, 'each document is drawn or counted');
      assert.ok(drawing.marks.length > 4);
      assert.ok(drawing.lines.length > 3);
    });

test('with many documents the others are counted', () => {
  const library = madeLibrary(2000);
  const { dots, counts, marks } = drawTimeline(
    timelineOf(library, { centre: 'centre', it: '本文件', whole: true }),
    library.issuers,
    1024,
  );
  assert.equal(dots.length, 0);
  assert.ok(counts.length > 3);
  assert.ok(marks.length <= 24);
});

test('the whole neighbourhood of any document of any library fits its picture', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 120 }),
      fc.nat(),
      fc.integer({ min: 600, max: 1400 }),
      fc.boolean(),
      (count, at, width, whole) => {
        const library = madeLibrary(count);
        const centre = library.documents[at % count]?.id ?? '';
        assertSound(
          drawTimeline(timelineOf(library, { centre, it: '本文件', whole }), library.issuers, width),
        );
      },
    ),
    { numRuns: 60 },
  );
});

test('a picture without a document in its middle has dots and no lines', () => {
  const library = madeLibrary(20);
  const drawing = drawTimeline(timelineOf(library, { it: '本文件', whole: true }), library.issuers, 1024);
  assertSound(drawing);
  assert.deepEqual(
    [drawing.marks.length, drawing.dots.length + drawing.counts.length > 0, drawing.lines],
    [0, true, []],
  );
});

test('a label says how a document is related and on which day, and its column the year', () => {
  const library = madeLibrary(28);
  const timeline = timelineOf(library, { centre: 'centre', it: '本文件' });
  const { marks } = drawTimeline(timeline, library.issuers, 1280);
  const centre = marks.find(({ mark }) => mark.steps === 0);
  assert.equal(centre?.name, '甲政办发〔1988〕9号');
  assert.equal(centre?.note, '1988年（据文号）');
  assert.ok(marks.some(({ note }) => note.includes('本文件')));
});
