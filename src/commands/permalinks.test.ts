import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from './running/root.ts';

for (const [args, words] of [
  [['--acept'], /--acept.*--accept/],
  [['--since'], /--since/],
  [['--since', 'HEAD', '--accept'], /分开运行/],
] as const)
  test(`does not run with ${args.join(' ')}`, () => {
    const command = [join(root, 'src/commands/permalinks.ts'), ...args];
    const { status, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
    assert.equal(status, 2, stderr);
    assert.match(stderr, words);
  });
