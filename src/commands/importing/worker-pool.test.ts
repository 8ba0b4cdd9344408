import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runInWorkers } from './worker-pool.ts';

const limits = { size: 2, timeLimit: 2000, memoryLimit: 64 };
const module = (onMessage: string) =>
  new URL(
    `data:text/javascript,${encodeURIComponent(`
      import { parentPort, workerData } from 'node:worker_threads';
      parentPort.on('message', async (job) => { ${onMessage} });
      parentPort.postMessage('ready');
    `)}`,
  );

async function run(onMessage: string, jobs: string[], changed: Partial<typeof limits> = {}) {
  const results: unknown[] = [];
  for await (const { job, result } of runInWorkers(module(onMessage), '甲', jobs, { ...limits, ...changed }))
    results.push([job, result]);
  return results;
}

test('gives results in the order of the jobs', async () => {
  const later = `setTimeout(() => parentPort.postMessage(workerData + job), job === '1' ? 100 : 0);`;
  assert.deepEqual(await run(later, ['1', '2', '3']), [
    ['1', '甲1'],
    ['2', '甲2'],
    ['3', '甲3'],
  ]);
});

test('gives up a job that takes too long, and continues in another thread', async () => {
  const hang = `if (job === '1') for (;;); parentPort.postMessage(job);`;
  assert.deepEqual(await run(hang, ['1', '2', '3'], { size: 1, timeLimit: 1000 }), [
    ['1', { fault: 'slow' }],
    ['2', '2'],
    ['3', '3'],
  ]);
});

test('gives up a job that takes too much memory, and one that throws', async () => {
  const fill = `if (job === '1') { const all = []; for (;;) all.push(new Array(1e5).fill({})); }
    if (job === '2') throw new Error('甲'); parentPort.postMessage(job);`;
  const found = await run(fill, ['1', '2', '3'], { size: 1, timeLimit: 60_000 });
  assert.deepEqual(found[0], ['1', { fault: 'heavy' }]);
  assert.match(String((found[1] as [string, { fault: { error: Error } }])[1].fault.error), /甲/);
  assert.deepEqual(found[2], ['3', '3']);
});
