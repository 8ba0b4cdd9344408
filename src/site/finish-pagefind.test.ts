import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { decode } from 'cborg';
import { finishPagefind } from './finish-pagefind.ts';
import { startPagefind } from './pagefind-process.ts';

const folder = await mkdtemp(join(tmpdir(), 'pagefind-'));
after(() => rm(folder, { recursive: true }));

const ids = ['a-1', 'b-2', 'c-3'];
const shards = [
  ['aa bb . aa', '. . bb', 'bb aa bb'],
  ['. . cc .', 'dd dd .', 'z . .'],
];
const folders = await Promise.all(
  shards.map(async (contents, i) => {
    const shard = join(folder, `${i}`);
    const pagefind = await startPagefind(`test-${i}`);
    for (const [row, content] of contents.entries()) await pagefind.add(ids[row] ?? '', content);
    await pagefind.finish(shard);
    return shard;
  }),
);
await assert.rejects(finishPagefind(folders, folder, ['a-1']), /each document once/);
const frequent = await finishPagefind(folders, folder, ids, 12);
const name: string = JSON.parse(await readFile(join(folder, 'pagefind-entry.json'), 'utf8')).languages.unknown
  .hash;
const read = async (path: string) => decode(gunzipSync(await readFile(join(folder, path))).subarray(12));
const [, pages, parts] = await read(`pagefind.${name}.pf_meta`);

test('names documents by their ids, and leaves nothing of the shards but what a search loads', async () => {
  assert.deepEqual(
    pages.map(([id]: [string]) => id),
    ids,
  );
  const kept = [
    'index',
    'pagefind-entry.json',
    'pagefind-worker.js',
    'pagefind.js',
    `pagefind.${name}.pf_meta`,
    'wasm.unknown.pagefind',
  ];
  assert.deepEqual((await readdir(folder)).sort(), kept.sort());
});

test('lists each part by the words that it begins and ends with, and keeps no other', async () => {
  const words = await Promise.all(
    parts.map(async ([from, to, part]: string[]) => {
      const [own] = await read(`index/${part}.pf_index`);
      assert.deepEqual([own[0][0], own.at(-1)[0]], [from, to]);
      return own.map(([word]: [string]) => word);
    }),
  );
  assert.deepEqual(words.flat(), ['aa', 'bb', 'cc', 'dd', 'z']);
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
