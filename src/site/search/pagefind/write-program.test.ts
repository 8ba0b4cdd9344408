import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { readIndex } from './run-pagefind.ts';
import { checkSample, patchProgram, writeProgram } from './write-program.ts';

const folder = await mkdtemp(join(tmpdir(), 'pagefind-'));
after(() => rm(folder, { recursive: true }));

test('tells what surrounds the words, and that no document has filters or an order', async () => {
  const { entry, version, others } = await writeProgram(folder);
  assert.match(version, /^1\.6\./);
  assert.deepEqual(others, [[], [], []]);
  assert.equal(typeof entry.languages.unknown.hash, 'string');
});

test('stops where Pagefind packs or lists the sample otherwise', () => {
  const pages: [string, number, string][] = [];
  const parts = new Map([['a', Uint8Array.of(0x80)]]);
  assert.throws(() => checkSample({ meta: ['1', pages, [['a', 'z', 'a']]], parts }), /how it packs/);
});

test('stops where Pagefind compresses its files otherwise', async () => {
  const entry = { languages: { unknown: { hash: 'h', page_count: 0 } } };
  await writeFile(join(folder, 'pagefind-entry.json'), JSON.stringify(entry));
  await writeFile(join(folder, 'pagefind.h.pf_meta'), gzipSync('pagefind_new'));
  await assert.rejects(readIndex(folder), /how it packs/);
});

test('leaves the program in WebAssembly as it is', () => {
  const content = Buffer.from([0, 97, 115, 109]);
  assert.equal(patchProgram('wasm.unknown.pagefind', content), content);
});

test('lets a part of the index that does not arrive be an error', () => {
  const script = 'f("load_index_chunk")).catch(()=>{});g("load_filter_chunk")).catch(()=>{})';
  const patched = patchProgram('pagefind-worker.js', Buffer.from(script));
  assert.equal(patched, 'f("load_index_chunk"));g("load_filter_chunk")).catch(()=>{})');
});

test('stops where Pagefind has changed', () => {
  assert.throws(() => patchProgram('pagefind.js', Buffer.from('')));
});
