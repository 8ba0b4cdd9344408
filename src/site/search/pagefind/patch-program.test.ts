import assert from 'node:assert/strict';
import { test } from 'node:test';
import { patchProgram } from './patch-program.ts';

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
