import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findOverlap, type Overlap } from './find-overlap.ts';

/** Lineages as letters, nearest first: `cba` is c in b in a. */
const content = { name: 'content', lineage: [...'cpr'] };
const project = { name: 'project', lineage: [...'pr'], mayHold: true };

const cases: [title: string, output: string, overlap: Overlap | undefined][] = [
  ['a fresh folder in the project is free', 'dpr', undefined],
  ['a folder elsewhere is free', 'dxr', undefined],
  ['the content folder is not', 'cpr', { relation: 'equals', name: 'content' }],
  ['nor is a folder in it', 'dcpr', { relation: 'lies-in', name: 'content' }],
  ['nor one deep in it', 'edcpr', { relation: 'lies-in', name: 'content' }],
  ['nor the folder above it', 'pr', { relation: 'contains', name: 'content' }],
  ['nor the top of the file system', 'r', { relation: 'contains', name: 'content' }],
];

for (const [title, output, overlap] of cases)
  test(title, () => assert.deepEqual(findOverlap([...output], [content, project]), overlap));

test('the project itself is guarded, though a folder in it is not', () => {
  assert.deepEqual(findOverlap([...'pr'], [project]), { relation: 'equals', name: 'project' });
  assert.equal(findOverlap([...'dpr'], [project]), undefined);
});
