import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mendPagefind } from './mend-pagefind.ts';

test('leaves out what no search loads', () => {
  assert.equal(mendPagefind('pagefind-ui.js', Buffer.from('')), undefined);
  assert.equal(mendPagefind('wasm.en.pagefind', Buffer.from('')), undefined);
});

test('lets a part of the index that does not arrive be an error', () => {
  const script = 'f("load_index_chunk")).catch(()=>{});g("load_filter_chunk")).catch(()=>{})';
  const mended = mendPagefind('pagefind-worker.js', Buffer.from(script));
  assert.equal(mended, 'f("load_index_chunk"));g("load_filter_chunk")).catch(()=>{})');
});

test('stops where Pagefind has changed', () => {
  assert.throws(() => mendPagefind('pagefind.js', Buffer.from('')));
});
