import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import fc from 'fast-check';
import { startPagefind } from './pagefind-process.ts';
import { programFiles } from './patch-program.ts';
import { repackIndex } from './repack-index.ts';

const temporary = await mkdtemp(join(tmpdir(), 'pagefind-'));
after(() => rm(temporary, { recursive: true }));
const newFolder = () => mkdtemp(join(temporary, 'index-'));

const read = async (path: string) => decode(gunzipSync(await readFile(path)).subarray('pagefind_dcd'.length));

async function readMeta(folder: string) {
  const entry = JSON.parse(await readFile(join(folder, 'pagefind-entry.json'), 'utf8'));
  const { hash } = entry.languages.unknown;
  const [version, pages, parts, ...others] = await read(join(folder, `pagefind.${hash}.pf_meta`));
  return { hash, version, pages, parts, others };
}

const ids = ['a-1', 'b-2', 'c-3'];
const contents = [
  ['aa bb . aa', '. . bb', 'bb aa bb'],
  ['. . cc .', 'dd dd .', 'z . .'],
];

/** What Pagefind writes of these contents, a folder a shard. */
async function shardsOf(folder: string, partSize: number): Promise<string[]> {
  return Promise.all(
    contents.map(async (own, i) => {
      const shard = join(folder, `shard-${i}`);
      const pagefind = await startPagefind(`${folder}-${i}`, partSize);
      for (const [row, content] of own.entries()) await pagefind.add(ids[row] ?? '', content);
      await pagefind.finish(shard);
      return shard;
    }),
  );
}

const folder = await newFolder();
await repackIndex(await shardsOf(folder, 1), folder, ids);
const meta = await readMeta(folder);

test('names documents by their ids, and keeps nothing of the shards but what a search loads', async () => {
  assert.deepEqual(
    meta.pages.map(([id]: [string]) => id),
    ids,
  );
  const kept = ['index', 'pagefind-entry.json', `pagefind.${meta.hash}.pf_meta`, ...programFiles];
  assert.deepEqual((await readdir(folder)).sort(), kept.sort());
});

test('lists every part that Pagefind wrote, in the order of words', async () => {
  const words = await Promise.all(
    meta.parts.map(async ([from, to, part]: string[]) => {
      const [own] = await read(join(folder, 'index', `${part}.pf_index`));
      // Pagefind cuts them as short as they tell one part from the next.
      assert.ok(own[0][0].startsWith(from) && own.at(-1)[0].startsWith(to));
      return own.map(([word]: [string]) => word);
    }),
  );
  assert.deepEqual(words.flat(), ['aa', 'bb', 'cc', 'dd', 'z']);
  const files = await readdir(join(folder, 'index'), { recursive: true });
  assert.equal(files.filter((file) => file.endsWith('.pf_index')).length, meta.parts.length);
});

test('parts have the size that Pagefind is told', async () => {
  assert.equal(meta.parts.length, 5);
  const other = await newFolder();
  await repackIndex(await shardsOf(other, 1000), other, ids);
  assert.equal((await readMeta(other)).parts.length, contents.length);
});

test('stops where Pagefind does not list each document once', async () => {
  const other = await newFolder();
  await assert.rejects(repackIndex(await shardsOf(other, 1000), other, ['a-1']), /each document once/);
});

type FakeMeta = { pages: [string, number, string][]; parts: [string, string, string][]; others: unknown[] };

/** A folder like one that Pagefind writes, with a file for each part. */
async function writeShard(folder: string, { pages, parts, others }: FakeMeta, signature = 'pagefind_dcd') {
  await mkdir(join(folder, 'index'), { recursive: true });
  const entry = { version: '1', languages: { unknown: { hash: 'h', page_count: pages.length } } };
  await writeFile(join(folder, 'pagefind-entry.json'), JSON.stringify(entry));
  const packed = gzipSync(Buffer.concat([Buffer.from(signature), encode(['1', pages, parts, ...others])]));
  await writeFile(join(folder, 'pagefind.h.pf_meta'), packed);
  for (const [, , name] of parts)
    await writeFile(join(folder, 'index', `${name}.pf_index`), `${folder} ${name}`);
  for (const file of programFiles)
    await writeFile(join(folder, file), 'f("load_index_chunk")).catch(()=>{})');
  return folder;
}

const words = fc.string({ maxLength: 6 });
const metaOf = (pages: number): fc.Arbitrary<FakeMeta> =>
  fc.record({
    pages: fc.array(fc.tuple(words, fc.nat(70_000), words), { minLength: pages, maxLength: pages }),
    parts: fc
      .uniqueArray(fc.stringMatching(/^[0-9a-f]{1,7}$/), { maxLength: 5 })
      .chain((names) => fc.tuple(...names.map((name) => fc.tuple(words, words, fc.constant(name))))),
    others: fc.array(fc.oneof(fc.nat(), words, fc.constant([]))),
  });

test('keeps all else that Pagefind wrote, parts of the same name in two shards too', async () => {
  const libraries = fc.nat(4).chain((pages) => fc.array(metaOf(pages), { minLength: 1, maxLength: 3 }));
  await fc.assert(
    fc.asyncProperty(libraries, async (metas) => {
      const own = await newFolder();
      const folders = await Promise.all(metas.map((each, i) => writeShard(join(own, `s${i}`), each)));
      const named = metas[0]?.pages.map((_, row) => `id-${row}`) ?? [];
      await repackIndex(folders, own, named);
      const { version, pages, parts, others } = await readMeta(own);
      assert.deepEqual([version, others], ['1', metas[0]?.others]);
      assert.deepEqual(
        pages,
        metas[0]?.pages.map(([, count], row) => [named[row], count, '']),
      );
      const listed = metas.flatMap((each, i) => each.parts.map((part) => ({ shard: folders[i], part })));
      assert.equal(parts.length, listed.length);
      for (const [i, { shard, part }] of listed.entries()) {
        assert.deepEqual(parts[i].slice(0, 2), part.slice(0, 2));
        const content = await readFile(join(own, 'index', `${parts[i][2]}.pf_index`), 'utf8');
        assert.equal(content, `${shard} ${part[2]}`);
      }
    }),
    { numRuns: 25 },
  );
});

test('stops where Pagefind does not list each part once', async () => {
  for (const parts of [['a'], ['a', 'b', 'c'], ['a', 'a']]) {
    const own = await newFolder();
    const listed = parts.map((name): [string, string, string] => ['a', 'z', name]);
    const shard = await writeShard(join(own, 's'), { pages: [], parts: listed, others: [] });
    await writeFile(join(shard, 'index/b.pf_index'), '');
    await rm(join(shard, 'index/c.pf_index'), { force: true });
    await assert.rejects(repackIndex([shard], own, []), /each part/);
  }
});

test('stops where Pagefind packs its files otherwise', async () => {
  const own = await newFolder();
  const shard = await writeShard(join(own, 's'), { pages: [], parts: [], others: [] }, 'pagefind_new');
  await assert.rejects(repackIndex([shard], own, []), /how it packs/);
});
