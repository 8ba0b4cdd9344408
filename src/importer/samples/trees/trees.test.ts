import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { importSample } from '#importer/samples/import-sample.fixture.ts';
import { placesIn } from '#importer/samples/places-in.fixture.ts';
import { trials } from '#importer/samples/trials.fixture.ts';
import { printHabits, printTree } from './print-tree.fixture.ts';
import { placesOf, type Tree, tree } from './tree.fixture.ts';
import { treeToDocx, wordHabits } from './tree-to-docx.fixture.ts';
import { pageHabits, treeToOfd } from './tree-to-ofd.fixture.ts';

const settings = trials(300, 10_000);

async function assertSameTree(bytes: Uint8Array, tree: Tree): Promise<void> {
  const outcome = await importSample(bytes);
  assert.ok('document' in outcome, JSON.stringify(outcome));
  assert.deepEqual(placesIn(outcome.document.file), placesOf(tree));
}

test('a random tree comes back from a file of Word', () =>
  fc.assert(
    fc.asyncProperty(tree, wordHabits, (tree, habits) => assertSameTree(treeToDocx(tree, habits), tree)),
    settings,
  ));

test('a random tree comes back from a print of any width, with page numbers', () =>
  fc.assert(
    fc.asyncProperty(tree, printHabits, (tree, habits) =>
      assertSameTree(new TextEncoder().encode(printTree(tree, habits)), tree),
    ),
    settings,
  ));

/** A few short lines may not show the right edge: the reader reports that, and is then excused. */
test('a random tree comes back from pages of any width, with heads and page numbers', () =>
  fc.assert(
    fc.asyncProperty(tree, pageHabits, async (tree, habits) => {
      const outcome = await importSample(treeToOfd(tree, habits));
      assert.ok('document' in outcome, JSON.stringify(outcome));
      if (outcome.document.findings.some(({ code }) => code === 'edges-unsure')) return;
      assert.deepEqual(placesIn(outcome.document.file), placesOf(tree));
    }),
    settings,
  ));
