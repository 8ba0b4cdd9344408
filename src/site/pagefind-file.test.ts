import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gunzipSync, gzipSync } from 'node:zlib';
import { pagefindFile } from './pagefind-file.ts';

const fragment = (data: object) => gzipSync(`pagefind_dcd${JSON.stringify(data)}`);

test('leaves out what no search loads', () => {
  assert.equal(pagefindFile('pagefind-ui.js', Buffer.from('')), undefined);
  assert.equal(pagefindFile('wasm.en.pagefind', Buffer.from('')), undefined);
});

test('keeps of a fragment the id alone', () => {
  const kept = pagefindFile(
    'fragment/unknown_1.pf_fragment',
    fragment({ url: 'a', content: '甲'.repeat(999) }),
  );
  const text = gunzipSync(kept as Uint8Array).toString();
  assert.ok(text.startsWith('pagefind_dcd'));
  assert.deepEqual(JSON.parse(text.slice(12)).url, 'a');
  assert.doesNotMatch(text, /甲/);
});

test('lets a part of the index that does not arrive be an error', () => {
  const script = 'f("load_index_chunk")).catch(()=>{});g("load_filter_chunk")).catch(()=>{})';
  const mended = pagefindFile('pagefind-worker.js', Buffer.from(script));
  assert.equal(mended, 'f("load_index_chunk"));g("load_filter_chunk")).catch(()=>{})');
});

test('stops where Pagefind has changed', () => {
  assert.throws(() => pagefindFile('pagefind.js', Buffer.from('')));
  assert.throws(() => pagefindFile('fragment/unknown_1.pf_fragment', gzipSync('{}')));
});
