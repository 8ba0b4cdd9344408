import assert from 'node:assert/strict';
import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '#commands/running/root.ts';
import { printed } from './printed.fixture.ts';
import { registerAddresses } from './register-addresses.ts';
import { repositories, withoutGit } from './repository.fixture.ts';

const { published, temporary } = repositories();

test('shows what is new, writes it when told to, and writes nothing while something is broken', async () => {
  const content = await temporary();
  await cp(join(root, 'e2e/fixtures/small'), content, { recursive: true });
  const run = (accept = false) => printed(() => registerAddresses(content, accept));
  const shown = await run();
  assert.equal(shown.code, 1);
  assert.match(shown.said, /^shiwenhan-2024-1 {2}新文件地址；新增 6 个：preamble__p_1、.*\n[\s\S]*没有写入/);
  assert.ok(!(await readdir(content)).includes('permalinks'));

  assert.equal((await run(true)).code, 0);
  const ledger = join(content, 'permalinks/shiwenhan-2024-1.tsv');
  const rows = await readFile(ledger, 'utf8');
  assert.match(rows, /^id\tfingerprint\npreamble__p_1\t[0-9a-f]{16}\n(?:\S+\t[0-9a-f]{16}\n){5}$/);
  assert.deepEqual(await run(), { code: 0, said: '所有永久地址都已登记。\n' });

  const file = join(content, 'documents/shiwenhan-2024-1.md');
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replace('凡1949', '逐村进行。\n\n凡1949').replace(/（二）抄录.*/, ''));
  const broken = await run(true);
  assert.equal(broken.code, 1);
  assert.match(broken.said, /sec_2__para_2.*\[permalink-vanished\]/);
  assert.equal(await readFile(ledger, 'utf8'), rows);

  await writeFile(file, text.replace('凡1949', '逐村进行。\n\n凡1949'));
  assert.equal((await run(true)).code, 0);
  assert.match((await readFile(ledger, 'utf8')).slice(rows.length), /^sec_1__p_0-1\t\S+\n$/);
});

test('registers nothing while a row is missing that the last commit holds', {
  skip: withoutGit,
}, async () => {
  const { content } = await published();
  const ledger = join(content, 'permalinks/shiwenhan-2024-1.tsv');
  const file = join(content, 'documents/shiwenhan-2024-1.md');
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replace(/（二）抄录.*/, '').replace('凡1949', '逐村进行。\n\n凡1949'));
  const rows = (await readFile(ledger, 'utf8')).replace(/^sec_2__para_2\t.*\n/m, '');
  await writeFile(ledger, rows);
  const refused = await printed(() => registerAddresses(content, true));
  assert.equal(refused.code, 1);
  assert.match(refused.said, /shiwenhan-2024-1\.tsv .*sec_2__para_2\t.*\[ledger-row-gone\]\n.*没有登记/);
  assert.equal(await readFile(ledger, 'utf8'), rows);
});
