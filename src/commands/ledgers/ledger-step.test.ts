import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { ledgerStep, publishedCommits } from './ledger-step.ts';
import { commitAll, repositories, runGit, withoutGit } from './repository.fixture.ts';

const { clone, published, temporary } = repositories();
const options = { skip: withoutGit };

/** A change to a clone; whether the step passes, and what it says. */
const steps: [
  string,
  (top: string, ledger: string) => Promise<unknown>,
  NodeJS.ProcessEnv,
  boolean,
  RegExp,
][] = [
  [
    'what stays',
    async () => {},
    {},
    true,
    /与 HEAD（.*一处不少：2 份登记表，12 个[\s\S]*与 HEAD\^（.*一处不少/,
  ],
  ['a ledger deleted and not committed', (_, ledger) => rm(ledger), {}, false, /ledger-gone/],
  [
    'a ledger deleted in the last commit',
    async (top, ledger) => {
      await rm(ledger);
      await commitAll(top, 'Lose');
      await runGit(top, 'update-ref', 'refs/remotes/origin/main', 'HEAD');
    },
    {},
    false,
    /与 HEAD（.*一处不少[\s\S]*ledger-gone/,
  ],
  ['a commit that is not there', async () => {}, { LEDGERS_SINCE: 'f'.repeat(40) }, false, /没有名为/],
];

for (const [name, change, environment, passes, words] of steps) {
  test(`counts as one test that ${passes ? 'passes' : 'fails'}: ${name}`, options, async () => {
    const { top, content } = await clone();
    await change(top, join(content, 'permalinks/shiwenhan-2024-1.tsv'));
    const said: string[] = [];
    const counts = await ledgerStep(content, environment, (line) => said.push(line));
    assert.deepEqual(counts, { passed: passes ? 1 : 0, failed: passes ? 0 : 1, skipped: 0 });
    assert.match(said.join('\n'), words);
  });
}

test('passes where there is nothing to compare with, and says so', options, async () => {
  const said: string[] = [];
  const counts = await ledgerStep(await temporary(), {}, (line) => said.push(line));
  assert.deepEqual(counts, { passed: 1, failed: 0, skipped: 0 });
  assert.match(said.join('\n'), /没有以前的登记可以比较。.*不在 git 仓库中/);
});

/** A repository, and the commits with which its ledgers are compared. */
const compared: [string, () => Promise<string>, NodeJS.ProcessEnv, string[]][] = [
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

for (const [name, arrange, environment, expected] of compared) {
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
