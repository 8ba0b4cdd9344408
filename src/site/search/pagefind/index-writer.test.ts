import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import fc from 'fast-check';
import { boundary, numberWords, pairs } from '#search/shared/index-words.ts';
import { indexWriter } from './index-writer.ts';
import { readIndex, runPagefind } from './run-pagefind.ts';
import { programFiles } from './write-program.ts';

const temporary = await mkdtemp(join(tmpdir(), 'pagefind-'));
after(() => rm(temporary, { recursive: true }));
const newFolder = () => mkdtemp(join(temporary, 'index-'));

type Documents = { id: string; words: string[] }[];

async function write(documents: Documents, size?: number) {
  const folder = await newFolder();
  const index = indexWriter(size);
  for (const { id, words } of documents) index.add(id, words);
  await index.finish(folder);
  return folder;
}

const run = fc
  .array(fc.constantFrom(...'一的省技能工资龘㐀鿿', 'a', '2019'), { minLength: 2, maxLength: 12 })
  .map((words) => [...pairs(words), boundary]);
const text = fc.array(run, { minLength: 1, maxLength: 40 }).map((runs) => runs.flat());
const number = fc
  .record({ code: fc.constantFrom('甲办发', '𠮷函'), serial: fc.integer({ min: 1, max: 500 }) })
  .map((parts) => [...numberWords(parts, 'n'), boundary]);
const library = fc
  .array(fc.tuple(text, number), { minLength: 1, maxLength: 30 })
  .map(
    (texts): Documents =>
      texts.map(([words, own], row) => ({ id: `document-${row}`, words: [...words, ...own] })),
  );

test('writes the parts that Pagefind itself writes, and lists them as it does', async () => {
  await fc.assert(
    fc.asyncProperty(library, async (documents) => {
      const own = await readIndex(await write(documents, 40));
      const theirs = await runPagefind(documents, await newFolder(), 40);
      assert.deepEqual([...own.parts.values()], [...theirs.parts.values()]);
      const bounds = ({ meta }: typeof own) => meta[2].map(([from, to]) => [from, to]);
      assert.deepEqual(bounds(own), bounds(theirs));
      const counts = ({ meta }: typeof own) => meta[1].map(([, words]) => words);
      assert.deepEqual(counts(own), counts(theirs));
    }),
    { numRuns: 10 },
  );
});

test('names documents by their ids, and adds nothing but what a search loads', async () => {
  const documents = ['a-1', 'b-2', 'c-3'].map((id) => ({ id, words: ['zaz', boundary] }));
  const folder = await write(documents);
  const { entry, meta } = await readIndex(folder);
  assert.deepEqual(
    meta[1].map(([id]) => id),
    ['a-1', 'b-2', 'c-3'],
  );
  assert.equal(entry.languages.unknown.page_count, 3);
  const kept = ['index', 'pagefind-entry.json', ...programFiles];
  kept.push(`pagefind.${entry.languages.unknown.hash}.pf_meta`);
  assert.deepEqual((await readdir(folder)).sort(), kept.sort());
});

test('tells the words that stand in as many places as a part has postings', async () => {
  const index = indexWriter(4);
  for (const words of [['aa', 'bb', 'aa'], ['cc', 'aa', 'cc', 'aa'], ['bb']]) index.add('', words);
  const frequent = await index.finish(await newFolder());
  assert.deepEqual(
    frequent.map(({ word, rows, positions }) => [word, ...rows, ...positions]),
    [['aa', 0, 0, 1, 1, 0, 2, 1, 3]],
  );
});

test('writes an index of no documents', async () => {
  const { meta, parts } = await readIndex(await write([]));
  assert.deepEqual([meta[1], meta[2], parts.size], [[], [], 0]);
});

test('gives the same bytes twice', async () => {
  const documents = [{ id: 'a-1', words: ['zaz', boundary] }];
  const [one, other] = [await write(documents), await write(documents)];
  for (const file of (await readdir(one, { recursive: true })).filter((name) => /\.[a-z_]+$/.test(name)))
    assert.deepEqual(await readFile(join(one, file)), await readFile(join(other, file)));
});
