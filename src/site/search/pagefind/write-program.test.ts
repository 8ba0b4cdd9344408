import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { readIndex } from './run-pagefind.ts';
import { checkSample, writeProgram } from './write-program.ts';

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
