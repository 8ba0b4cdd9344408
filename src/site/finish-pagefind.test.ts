import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { decode } from 'cborg';
import { close, createIndex } from 'pagefind';
import { finishPagefind } from './finish-pagefind.ts';

const folder = await mkdtemp(join(tmpdir(), 'pagefind-'));
after(() => rm(folder, { recursive: true }));

const records = [
  ['a-1', 'aa bb cc aa'],
  ['b-2', 'dd dd bb'],
  ['c-3', 'bb aa bb'],
] as const;
const { index } = await createIndex({ forceLanguage: 'unknown' });
for (const [url, content] of records) await index?.addCustomRecord({ url, content, language: 'unknown' });
await index?.writeFiles({ outputPath: folder });
await close();
const ids = records.map(([id]) => id);
const frequent = await finishPagefind(folder, ids, 12);
const name: string = JSON.parse(await readFile(join(folder, 'pagefind-entry.json'), 'utf8')).languages.unknown
  .hash;
const read = async (path: string) => decode(gunzipSync(await readFile(join(folder, path))).subarray(12));
const [, pages, parts] = await read(`pagefind.${name}.pf_meta`);

test('names documents by their ids, and leaves out files that would tell them', async () => {
  assert.deepEqual(
    pages.map(([id]: [string]) => id),
    ids,
  );
  assert.deepEqual(
    (await readdir(folder)).filter((file) => /fragment|ui|modular/.test(file)),
    [],
  );
});

test('lists each part by the words that it begins and ends with, and keeps no other', async () => {
  const words = await Promise.all(
    parts.map(async ([from, to, part]: string[]) => {
      const [own] = await read(`index/${part}.pf_index`);
      assert.deepEqual([own[0][0], own.at(-1)[0]], [from, to]);
      return own.map(([word]: [string]) => word);
    }),
  );
  assert.deepEqual(words.flat(), ['aa', 'bb', 'cc', 'dd']);
  const files = await readdir(join(folder, 'index'), { recursive: true });
  assert.equal(files.filter((file) => file.endsWith('.pf_index')).length, parts.length);
});

test('gives for words too frequent for a part where each document first has them', () => {
  const first = Object.fromEntries(frequent.map(({ word, first }) => [word, first]));
  assert.deepEqual(first.aa, [
    [0, 0],
    [2, 1],
  ]);
  assert.deepEqual(first.bb, [
    [0, 1],
    [1, 2],
    [2, 0],
  ]);
});

test('stops where Pagefind lists other documents', async () => {
  await assert.rejects(finishPagefind(folder, ['a-1']));
});
