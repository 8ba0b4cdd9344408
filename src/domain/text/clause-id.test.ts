import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clauseId, paragraphId, readClauseId } from './clause-id.ts';
import type { ClauseKind } from './marker.ts';

const ids: [string | undefined, ClauseKind, number, string][] = [
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
});

test('reads an id back in steps', () => {
  assert.deepEqual(readClauseId('preamble__p_1'), [{ element: 'preamble' }, { element: 'p', number: 1 }]);
  assert.deepEqual(readClauseId('att_1__sec_10'), [
    { element: 'att', number: 1 },
    { element: 'sec', number: 10 },
  ]);
});
