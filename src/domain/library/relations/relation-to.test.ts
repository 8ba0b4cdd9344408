import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LibraryRelation } from './relate.ts';
import { relationTo } from './relation-to.ts';

const relations: LibraryRelation[] = [
  { from: 'main', to: 'base', kind: 'basis' },
  { from: 'main', to: 'base', kind: 'cites' },
  { from: 'main', to: 'base', kind: 'cites' },
  { from: 'local', to: 'main', kind: 'implements' },
];

test('says how each document stands to the main one, each word once', () => {
  const names = relationTo({ relationsOf: () => relations }, 'main');
  assert.deepEqual(
    ['base', 'local', 'stranger'].map((id) => names(id)),
    [['依据', '引用'], ['落实主要文件'], []],
  );
});

for (const count of [10, 20, 40]) {
  test(`reads the relations of the main document once for a catalogue of ${count} documents`, () => {
    let read = 0;
    const relationsOf = () => {
      read++;
      return relations;
    };
    const names = relationTo({ relationsOf }, 'main');
    for (let i = 0; i < count; i++) names(`${i}`);
    assert.equal(read, 1);
  });
}
