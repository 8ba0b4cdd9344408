import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { type Holder, takeLock, tryLock } from './lock.ts';

const folder = mkdtempSync(join(tmpdir(), 'lock-'));
after(() => rmSync(folder, { recursive: true }));

test('a lock has one holder, and is free once released', () => {
  const path = join(folder, 'deep/one');
  const lock = tryLock(path);
  assert.ok(lock);
  assert.equal(tryLock(path), undefined);
  lock.release();
  const again = tryLock(path);
  assert.ok(again);
  again.release();
});

test('processes that race for a lock never hold it at once, and leave only its empty file', async () => {
  const path = join(folder, 'race/lock');
  const racing = `import { tryLock } from ${JSON.stringify(import.meta.resolve('./lock.ts'))};
    import { mkdirSync, rmdirSync } from 'node:fs';
    for (let held = 0; held < 500; ) {
      const lock = tryLock(${JSON.stringify(path)});
      if (!lock) continue;
      held++;
      // Fails if another process is between these two lines.
      mkdirSync(${JSON.stringify(join(folder, 'alone'))});
      rmdirSync(${JSON.stringify(join(folder, 'alone'))});
      lock.release();
    }`;
  const racers = Array.from({ length: 3 }, () =>
    spawn(process.execPath, ['--input-type=module', '--eval', racing], { stdio: 'inherit' }),
  );
  const codes = await Promise.all(racers.map(async (racer) => (await once(racer, 'exit'))[0]));
  assert.deepEqual(codes, [0, 0, 0]);
  assert.deepEqual(readdirSync(join(folder, 'race')), ['lock']);
  assert.equal(statSync(path).size, 0);
});

test('whoever waits is told once who holds the lock, and gets it when that process is killed', async () => {
  const path = join(folder, 'two');
  const holding = `import { tryLock } from ${JSON.stringify(import.meta.resolve('./lock.ts'))};
    console.log(Boolean(tryLock(${JSON.stringify(path)})));
    setInterval(() => {}, 1000);`;
  const before = Date.now();
  const child = spawn(process.execPath, ['--input-type=module', '--eval', holding], { stdio: 'pipe' });
  const [said] = await once(child.stdout, 'data');
  assert.equal(String(said).trim(), 'true');
  const told: (Holder | undefined)[] = [];
  const lock = await takeLock(path, (holder) => {
    told.push(holder);
    child.kill('SIGKILL');
  });
  lock.release();
  assert.equal(told.length, 1);
  assert.equal(told[0]?.pid, child.pid);
  assert.ok(Number(told[0]?.since) >= before && Number(told[0]?.since) <= Date.now());
});
