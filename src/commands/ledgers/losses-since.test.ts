import assert from 'node:assert/strict';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { test } from 'node:test';
import { argsOf } from '#domain/diagnostic/args-of.fixture.ts';
import { lossesSince } from './losses-since.ts';
import { commitAll, repositories, runGit, withoutGit } from './repository.fixture.ts';

const { published, temporary } = repositories();
const options = { skip: withoutGit };
const ledger = 'permalinks/shiwenhan-2024-1.tsv';
const document = 'documents/shiwenhan-2024-1.md';

const without = (pattern: RegExp) => async (path: string) =>
  writeFile(path, (await readFile(path, 'utf8')).replace(pattern, ''));

/** A change to a published library; file and code of each loss reported, with the id or likely new name. */
const cases: [string, (at: (path: string) => string) => Promise<unknown>, string[]][] = [
  ['nothing of a library that stays', async () => {}, []],
  [
    'nothing of line ends of Windows and a byte order mark',
    async (at) =>
      writeFile(at(ledger), `\uFEFF${(await readFile(at(ledger), 'utf8')).replaceAll('\n', '\r\n')}`),
    [],
  ],
  [
    'a row taken out with its clause',
    async (at) => {
      await without(/^sec_2__para_2\t.*\n/m)(at(ledger));
      await without(/^（二）抄录.*\n/m)(at(document));
    },
    ['shiwenhan-2024-1.tsv ledger-row-gone sec_2__para_2'],
  ],
  [
    'a row taken out alone, the last of its count',
    (at) => without(/^preamble__p_1\t.*\n/m)(at(ledger)),
    ['shiwenhan-2024-1.tsv ledger-row-gone preamble__p_1'],
  ],
  [
    'a row that cannot be read any more, twice: its line, and what stood there',
    async (at) => writeFile(at(ledger), (await readFile(at(ledger), 'utf8')).replace('sec_1\t', 'sec_1 ')),
    ['shiwenhan-2024-1.tsv ledger-row-invalid', 'shiwenhan-2024-1.tsv ledger-row-gone sec_1'],
  ],
  [
    'a ledger deleted with its document',
    async (at) => {
      await rm(at(ledger));
      await rm(at(document));
    },
    ['shiwenhan-2024-1.tsv ledger-gone'],
  ],
  [
    'a ledger renamed with its document',
    (at) => rename(at(ledger), at('permalinks/shiwenhan-2024-11.tsv')),
    ['shiwenhan-2024-1.tsv ledger-gone shiwenhan-2024-11'],
  ],
  [
    'a ledger with another spelling of its ending',
    (at) => rename(at(ledger), at('permalinks/shiwenhan-2024-1.TSV')),
    ['shiwenhan-2024-1.TSV ledger-misnamed', 'shiwenhan-2024-1.tsv ledger-gone'],
  ],
  [
    'a ledger that has become a folder, which is not gone',
    async (at) => {
      await rm(at(ledger));
      await mkdir(at(ledger));
    },
    ['shiwenhan-2024-1.tsv file-unreadable'],
  ],
  ['the folder', (at) => rm(at('permalinks'), { recursive: true }), ['permalinks ledger-folder-gone']],
  [
    'a folder that has become a file, which is not gone',
    async (at) => {
      await rm(at('permalinks'), { recursive: true });
      await writeFile(at('permalinks'), '');
    },
    ['permalinks file-unreadable'],
  ],
];

for (const [name, change, expected] of cases) {
  test(`tells since a commit ${name}`, options, async () => {
    const { content } = await published();
    await change((path) => join(content, path));
    const found = await lossesSince(content, 'HEAD^');
    assert.ok(!('problem' in found));
    assert.deepEqual(
      [...found.unreadable, ...found.losses].map((loss) => {
        const { id, to } = argsOf(loss);
        return [basename(loss.file ?? ''), loss.code, id ?? to].filter(Boolean).join(' ');
      }),
      expected,
    );
    assert.deepEqual([found.documents, found.addresses], [2, 12]);
  });
}

test(
  'compares with any name of a commit, in whatever folder of a repository, and inside a hook',
  options,
  async () => {
    const { top, content } = await published();
    await runGit(top, 'tag', 'v1');
    await runGit(top, 'branch', '发布');
    await rm(join(content, ledger));
    await commitAll(top, 'Lose a ledger');
    process.env.GIT_DIR = '/nowhere';
    try {
      for (const since of ['v1', '发布', 'HEAD~1', await runGit(top, 'rev-parse', 'v1')]) {
        const found = await lossesSince(content, since);
        assert.ok('losses' in found, since);
        assert.deepEqual(
          found.losses.map(argsOf).map((args) => [args.since, args.ledger]),
          [[since, ledger]],
        );
      }
    } finally {
      delete process.env.GIT_DIR;
    }
    const now = await lossesSince(content, 'HEAD');
    assert.deepEqual('losses' in now && now.losses, []);
  },
);

/** Folder and commit; the problem expected. */
const problems: [string, () => Promise<[string, string]>, RegExp][] = [
  ['a commit that is not there', async () => [(await published()).content, 'v9'], /没有名为“v9”的提交/],
  [
    'what is no commit',
    async () => [(await published()).content, 'HEAD:library'],
    /没有名为“HEAD:library”的提交/,
  ],
  ['an option', async () => [(await published()).content, '--help'], /没有名为“--help”的提交/],
  ['a folder outside git', async () => [await temporary(), 'HEAD'], /不在 git 仓库中/],
  ['a folder that is not there', async () => [join(await temporary(), 'x'), 'HEAD'], /没有找到内容文件夹/],
];

for (const [name, arrange, expected] of problems) {
  test(`cannot compare with ${name}`, options, async () => {
    const found = await lossesSince(...(await arrange()));
    assert.match('problem' in found ? found.problem : '', expected);
  });
}
