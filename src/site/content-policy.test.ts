import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentPolicy } from './content-policy.ts';

test('a page may load from its own host alone, and run the one inline script that is named by its hash', () => {
  assert.equal(
    contentPolicy(''),
    "default-src 'self'; base-uri 'self'; form-action 'self'; object-src 'none'; script-src 'self' 'wasm-unsafe-eval' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
  );
});

test('only a page that draws pictures may show data', () => {
  assert.doesNotMatch(contentPolicy(''), /data:/);
  assert.match(contentPolicy('', { drawsPictures: true }), /; img-src 'self' data:; /);
});
