import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { root } from './root.ts';

let content: string;
before(async () => {
  content = await mkdtemp(join(tmpdir(), 'permalinks-'));
  await cp(join(root, 'e2e/fixtures/small'), content, { recursive: true });
});
after(() => rm(content, { recursive: true }));

function permalinks(...args: string[]): Promise<{ code: number; said: string }> {
  const command = [join(root, 'src/commands/permalinks.ts'), '--content', content, ...args];
  return new Promise((resolve) => {
    execFile(process.execPath, command, { cwd: root }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, said: stdout + stderr });
    });
  });
}

test('shows what is new, writes it when told to, and writes nothing while something is broken', async () => {
  const shown = await permalinks();
  assert.equal(shown.code, 1);
  assert.match(shown.said, /^shiwenhan-2024-1 {2}新文件地址；新增 6 个：preamble__p_1、.*\n[\s\S]*没有写入/);
  assert.ok(!(await readdir(content)).includes('permalinks'));

  assert.equal((await permalinks('--accept')).code, 0);
  const ledger = join(content, 'permalinks/shiwenhan-2024-1.tsv');
  const rows = await readFile(ledger, 'utf8');
  assert.match(rows, /^id\tfingerprint\npreamble__p_1\t[0-9a-f]{16}\n(?:\S+\t[0-9a-f]{16}\n){5}$/);
  assert.deepEqual(await permalinks(), { code: 0, said: '所有永久地址都已登记。\n' });

  const file = join(content, 'documents/shiwenhan-2024-1.md');
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replace('凡1949', '逐村进行。\n\n凡1949').replace(/（二）抄录.*/, ''));
  const broken = await permalinks('--accept');
  assert.equal(broken.code, 1);
  assert.match(broken.said, /sec_2__para_2.*\[permalink-vanished\]/);
  assert.equal(await readFile(ledger, 'utf8'), rows);

  await writeFile(file, text.replace('凡1949', '逐村进行。\n\n凡1949'));
  assert.equal((await permalinks('--accept')).code, 0);
  assert.match((await readFile(ledger, 'utf8')).slice(rows.length), /^sec_1__p_0-1\t\S+\n$/);
  assert.equal((await permalinks('--acept')).code, 2);
});
