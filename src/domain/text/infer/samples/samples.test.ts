import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { inferStructure } from '#domain/text/infer/infer-structure.ts';
import { readSample } from './read-sample.fixture.ts';
import { readTree, rowsOf, type TreeRow } from './tree-rows.fixture.ts';

const folder = import.meta.dirname;

for (const file of globSync('*/*.txt', { cwd: folder }).sort()) {
  const tree = file.replace(/\.txt$/, '.tree.tsv');
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  test(`reads the structure of ${file}`, () => {
    const expected = readTree(read(tree));
    const found = rowsOf(inferStructure(readSample(read(file))).value);
    const i = expected.findIndex((row, n) => print(row) !== print(found[n]));
    if (i >= 0) assert.equal(print(found[i]), print(expected[i]), `${tree}:${i + 1}`);
    assert.equal(found.length, expected.length, tree);
  });
}

const print = (row: TreeRow | undefined) => (row ? `${row.zone}\t${row.ids}\t${row.words}` : 'nothing');
