import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pushAll } from './push-all.ts';

test('adds more items than a call has room for arguments', () => {
  const list = [0];
  pushAll(list, new Array(300_000).fill(1));
  assert.equal(list.length, 300_001);
});
