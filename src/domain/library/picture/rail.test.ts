import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { madeLibrary } from './made-library.fixture.ts';
import { type Rail, railOf } from './rail.ts';
import { timelineOf } from './timeline.ts';

const edge = (from: string, to: string) => ({ from, to, kinds: [] });

/** A line a row: its dot, then its pieces by track; of the centre in capitals. */
const drawn = ({ rows }: Rail): string[] =>
  rows.map(({ dot = '-', pieces }) =>
    [
      dot,
      ...[...pieces]
        .sort((a, b) => a.track - b.track)
        .map(({ track, kind, main }) => `${track}${main ? kind.toUpperCase() : kind}`),
    ].join(' '),
  );

test('the centre has one line for all that it is related to', () => {
  const edges = [edge('c', 'a'), edge('c', 'b'), edge('d', 'c')];
  assert.deepEqual(drawn(railOf({ edges, centre: 'c' }, ['a', 'x', 'b', 'c', undefined, 'd'])), [
    'near 0START',
    'far 0THROUGH',
    'near 0BRANCH',
    'centre 0BRANCH',
    '- 0THROUGH',
    'near 0END',
  ]);
});

test('others have lines of their own, which share a track where they do not meet', () => {
  const edges = [edge('b', 'a'), edge('d', 'c'), edge('d', 'b'), edge('b', 'd')];
  assert.deepEqual(drawn(railOf({ edges }, ['a', 'b', 'c', 'd'])), [
    'far 0start',
    'far 0end 1start',
    'far 0start 1through',
    'far 0end 1end',
  ]);
});

test('relations to what has no row are left out', () => {
  assert.deepEqual(drawn(railOf({ edges: [edge('a', 'z')], centre: 'z' }, ['a'])), ['far']);
});

/** Every line of a track begins, passes and ends, and no other piece stands in its way. */
function assertSound({ rows, tracks }: Rail): void {
  assert.ok(tracks <= 4);
  for (let track = 0; track < tracks; track++) {
    let open = false;
    for (const { pieces } of rows) {
      const here = pieces.filter((piece) => piece.track === track);
      assert.ok(here.length <= 1, 'two pieces in one place');
      const kind = here[0]?.kind;
      assert.equal(kind === 'start', kind !== undefined && !open);
      assert.equal(open, kind !== undefined && kind !== 'start');
      open = kind !== undefined && kind !== 'end';
    }
    assert.equal(open, false);
  }
  for (const { pieces } of rows) assert.ok(pieces.every((piece) => piece.track < tracks));
}

for (const count of [28, 200, 2000])
  test(`the lines beside a list never run into each other, of ${count} documents`, () => {
    const timeline = timelineOf(madeLibrary(count), { centre: 'centre', it: '本文件', whole: true });
    const ids = timeline.years.flatMap(({ marks }) => [...marks.map(({ id }) => id), undefined]);
    const rail = railOf(timeline, ids);
    assertSound(rail);
    assert.ok(rail.tracks > 0);
  });

test('the lines beside a list never run into each other, whatever is related to what', () => {
  const place = fc.integer({ min: 0, max: 12 });
  fc.assert(
    fc.property(fc.array(fc.tuple(place, place)), fc.option(place), (pairs, centre) => {
      const edges = pairs.filter(([a, b]) => a !== b).map(([a, b]) => edge(`${a}`, `${b}`));
      const ids = Array.from({ length: 13 }, (_, i) => `${i}`);
      assertSound(railOf({ edges, ...(centre !== null && { centre: `${centre}` }) }, ids));
    }),
  );
});
