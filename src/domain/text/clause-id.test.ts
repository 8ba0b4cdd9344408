import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  clauseId,
  clauseIdPattern,
  paragraphId,
  parentId,
  printedId,
  readClauseId,
  repeatedId,
} from './clause-id.ts';
import type { Level } from './level.ts';

const ids: [string | undefined, Level, number, string][] = [
  [undefined, 'section', 2, 'sec_2'],
  ['sec_2', 'paragraph', 3, 'sec_2__para_3'],
  ['sec_2__para_3', 'subparagraph', 1, 'sec_2__para_3__subpara_1'],
  ['sec_2__para_3__subpara_1', 'point', 2, 'sec_2__para_3__subpara_1__point_2'],
  [undefined, 'attachment', 1, 'att_1'],
  ['att_1', 'section', 1, 'att_1__sec_1'],
];

for (const [parent, kind, number, id] of ids) {
  test(`names a ${kind} ${id}`, () => {
    assert.equal(clauseId(parent, kind, number), id);
  });
}

test('names paragraphs after what holds them', () => {
  assert.equal(paragraphId('preamble', 1), 'preamble__p_1');
  assert.equal(paragraphId('sec_2__para_3', 12), 'sec_2__para_3__p_12');
  assert.equal(paragraphId('sec_2', 2, 1), 'sec_2__p_2-1');
});

test('names the clauses of a repeated number apart', () => {
  assert.deepEqual(
    [1, 2, 3].map((n) => repeatedId('sec_1__para_2', n)),
    ['sec_1__para_2', 'sec_1__para_2_2', 'sec_1__para_2_3'],
  );
  assert.equal(clauseId(repeatedId('sec_2', 2), 'paragraph', 1), 'sec_2_2__para_1');
});

test('knows the printed numbers that clauses share', () => {
  for (const id of ['sec_2__para_1', 'sec_2_2__para_1', 'sec_2_12__para_1_3'])
    assert.equal(printedId(id), 'sec_2__para_1');
  for (const id of ['preamble__p_1', 'art_10-1', 'sec_2__p_2-1']) assert.equal(printedId(id), id);
  assert.equal(printedId('art_10-1_2__para_1'), 'art_10-1__para_1');
});

test('reads an id back in steps', () => {
  assert.deepEqual(readClauseId('preamble__p_1'), [{ element: 'preamble' }, { element: 'p', number: 1 }]);
  assert.deepEqual(readClauseId('att_1__sec_10'), [
    { element: 'att', number: 1 },
    { element: 'sec', number: 10 },
  ]);
  assert.deepEqual(readClauseId('sec_2__p_2-1')[1], { element: 'p', number: 2, inserted: 1 });
  assert.deepEqual(readClauseId('sec_2_3__p_1')[0], { element: 'sec', number: 2, nth: 3 });
  assert.deepEqual(readClauseId('art_10-1_2'), [{ element: 'art', number: 10, inserted: 1, nth: 2 }]);
});

test('knows what holds a clause', () => {
  assert.equal(parentId('sec_2__para_3__p_1'), 'sec_2__para_3');
  assert.equal(parentId('sec_2'), '');
});

test('tells an id from other words', () => {
  for (const id of [
    'sec_2',
    'preamble__p_1',
    'att_1__sec_2__para_3__p_2-1',
    'art_10-1',
    'sec_2_2__p_1',
    'art_10-1_2',
  ])
    assert.match(id, clauseIdPattern);
  for (const words of [
    '',
    'sec_',
    'sec 2',
    'sec_2__',
    '__p_1',
    '第三条',
    'sec_2"onclick',
    'SEC_2',
    'sec_2_',
    'sec_2_2_2',
    'preamble_',
  ])
    assert.doesNotMatch(words, clauseIdPattern);
});
