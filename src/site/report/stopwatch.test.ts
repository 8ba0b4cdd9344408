import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatPhases, stopwatch } from './stopwatch.ts';

test('says how long each phase took, and all of them', () => {
  const times = [1000, 3500, 3540];
  const watch = stopwatch(() => times.shift() ?? Number.NaN);
  watch.lap('读内容');
  watch.lap('检查');
  assert.equal(formatPhases(watch.phases), '用时 2.5 秒：读内容 2.5 秒，检查 0.0 秒');
});
