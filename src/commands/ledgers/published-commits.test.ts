import assert from 'node:assert/strict';
import { test } from 'node:test';
import { publishedCommits } from './published-commits.ts';
import { commitAll, repositories, runGit, withoutGit } from './repository.fixture.ts';

const { clone, published, temporary } = repositories();
const options = { skip: withoutGit };

/** A repository, and the commits with which its ledgers are compared. */
const cases: [string, () => Promise<string>, NodeJS.ProcessEnv, string[]][] = [
  ['a fresh clone', async () => (await clone()).content, {}, ['HEAD', 'HEAD^']],
  ['a clone of the last commit alone', async () => (await clone(1)).content, {}, ['HEAD']],
  [
    'a first commit',
    async () => {
      const { top, content } = await published();
      await runGit(top, 'reset', '--quiet', '--hard', 'HEAD^');
      return content;
    },
    {},
    ['HEAD'],
  ],
  ['a repository that has no origin', async () => (await published()).content, {}, ['HEAD', 'HEAD^']],
  ['a folder outside git', temporary, {}, []],
  [
    'a repository without a commit',
    async () => {
      const top = await temporary();
      await runGit(top, 'init', '--quiet');
      return top;
    },
    {},
    [],
  ],
  ['a named commit', async () => (await clone()).content, { LEDGERS_SINCE: 'v1' }, ['v1']],
  [
    'the nought that GitHub calls the commit before a branch',
    async () => (await clone()).content,
    { LEDGERS_SINCE: '0'.repeat(40) },
    ['HEAD', 'HEAD^'],
  ],
];

for (const [name, arrange, environment, expected] of cases) {
  test(`compares with ${expected.join(' and ') || 'nothing'}: ${name}`, options, async () => {
    assert.deepEqual(await publishedCommits(await arrange(), environment), expected);
  });
}

test('compares a branch with where it left the main branch of its origin', options, async () => {
  const { top, content } = await clone();
  const base = await runGit(top, 'rev-parse', 'HEAD');
  await runGit(top, 'checkout', '--quiet', '-b', 'edit');
  await commitAll(top, 'Edit');
  assert.deepEqual(await publishedCommits(content, {}), [base]);
});
