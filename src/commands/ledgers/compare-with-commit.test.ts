import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { compareWithCommit } from './compare-with-commit.ts';
import { printed } from './printed.fixture.ts';
import { commitAll, repositories, withoutGit } from './repository.fixture.ts';

const { published, temporary } = repositories();
const compare = (content: string, commit: string) => printed(() => compareWithCommit(content, commit));

test('returns 0 where nothing is lost, 1 with a line for each loss, 2 where it cannot compare', {
  skip: withoutGit,
}, async (t) => {
  const { top, content } = await published();
  const whole = await compare(content, 'HEAD');
  assert.deepEqual([whole.code, /一处不少：2 份登记表，12 个/.test(whole.said)], [0, true]);

  await rm(join(content, 'permalinks'), { recursive: true });
  await rm(join(content, 'documents/shiwenhan-2024-1.md'));
  await commitAll(top, 'Lose');
  const lost = await compare(content, 'HEAD^');
  assert.equal(lost.code, 1);
  assert.match(
    lost.said,
    /^✗ .*permalinks .*2 份.*git restore --source=HEAD\^ -- permalinks.*\n与 HEAD\^（.*1 处问题/,
  );

  const unnamed = await compare(content, 'v9');
  assert.equal(unnamed.code, 2);
  assert.match(unnamed.said, /没有名为“v9”的提交/);
  const path = process.env.PATH;
  t.after(() => {
    process.env.PATH = path;
  });
  process.env.PATH = await temporary();
  const without = await compare(content, 'HEAD');
  assert.equal(without.code, 2);
  assert.match(without.said, /没有找到 git/);
});
