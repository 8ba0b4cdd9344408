import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Neighbour, SearchText } from '#search/shared/passage.ts';
import { relatedTo } from './related.ts';

const answer = (id: string, ...neighbours: Neighbour[]): SearchText => ({
  id,
  kind: 'record',
  title: `《${id}》`,
  numbers: [],
  issuers: '',
  passages: [],
  neighbours,
});
const out = (id: string, relation: Neighbour['relation'] = 'basis'): Neighbour => ({
  id,
  title: id,
  relation,
});
const into = (id: string, relation: Neighbour['relation'] = 'follows'): Neighbour => ({
  ...out(id, relation),
  refersHere: true,
});

/** The answers; the documents related to them, each with the answer that it is related to. */
const cases: [string, SearchText[], [id: string, to: string][]][] = [
  ['nothing beside them', [answer('a'), answer('b')], []],
  ['neighbours that answer too', [answer('a', out('b')), answer('b', into('a'))], []],
  [
    'one that follows and one that is followed',
    [answer('a', out('x'), into('y'))],
    [
      ['y', 'a'],
      ['x', 'a'],
    ],
  ],
  [
    'one beside two answers',
    [answer('a', out('x'), out('y')), answer('b', out('y'))],
    [
      ['y', 'a'],
      ['x', 'a'],
    ],
  ],
  [
    'a nearer relation to the second answer',
    [answer('a', out('x', 'cites')), answer('b', into('x'))],
    [['x', 'b']],
  ],
  [
    'relations of two kinds',
    [answer('a', out('x', 'mentions'), out('y'))],
    [
      ['y', 'a'],
      ['x', 'a'],
    ],
  ],
];

for (const [name, answers, expected] of cases) {
  test(`relates what does not answer itself: ${name}`, () => {
    assert.deepEqual(
      relatedTo(answers).map(({ id, to }) => [id, to.title.slice(1, -1)]),
      expected,
    );
  });
}

test('takes the neighbours of the documents that bear a number, not of those that mention it', () => {
  const answers = [answer('a', out('x')), answer('b', into('y'), into('a'))];
  assert.deepEqual(
    relatedTo(answers, 1).map(({ id }) => id),
    ['x'],
  );
});

test('names five at most', () => {
  const many = Array.from({ length: 9 }, (_, i) => out(`x${i}`));
  assert.equal(relatedTo([answer('a', ...many)]).length, 5);
});
