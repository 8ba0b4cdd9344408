import assert from 'node:assert/strict';
import { mkdir, rename, rm, symlink } from 'node:fs/promises';
import { test } from 'node:test';
import { publishedCopies, small } from '#site/compare/published-copy.fixture.ts';

// What can happen to a ledger, tried on copies of a published library.

const copyOf = publishedCopies();
const id = 'shiwenhan-2024-1';
const document = `documents/${id}.md`;
const ledger = `permalinks/${id}.tsv`;
type Copy = Awaited<ReturnType<typeof copyOf>>;

/** A library of which a clause has two paragraphs. */
async function withParagraphs(): Promise<Copy> {
  const copy = await copyOf(small);
  await copy.edit(document, '二、', '唱词不得删改，抄录时逐字照录。\n\n二、');
  await copy.accept();
  return copy;
}

const rowOf = async (copy: Copy, clause: string) =>
  (await copy.read(ledger)).split('\n').find((row) => row.startsWith(`${clause}\t`)) ?? '';

test('a row that is gone while its paragraph lives stops the build, which keeps the id and writes the row', async () => {
  const copy = await copyOf(small);
  await copy.edit(document, '\n一、', '\n唱词不得删改，抄录时逐字照录。\n\n一、');
  await copy.accept();
  const ids = await copy.ids(id);
  const row = await rowOf(copy, 'preamble__p_1');
  await copy.edit(ledger, `${row}\n`, '');
  assert.deepEqual(await copy.errors(), [
    { code: 'ledger-row-lost', file: `${id}.md`, ledger, id: 'preamble__p_1', name: '引言第1段', row },
  ]);
  assert.deepEqual([await copy.warnings(), await copy.ids(id)], [[], ids]);
  await copy.write(ledger, `${await copy.read(ledger)}${row}\n`);
  assert.deepEqual([await copy.errors(), await copy.warnings(), await copy.ids(id)], [[], [], ids]);
});

test('a row that is gone with its paragraph stops the build until an alias says where old links lead', async () => {
  const copy = await copyOf(small);
  await copy.edit(document, '二、', '唱词不得删改，抄录时逐字照录。\n\n另由县馆复核一遍。\n\n二、');
  await copy.accept();
  await copy.edit(document, '唱词不得删改，抄录时逐字照录。\n\n', '');
  await copy.edit(ledger, `${await rowOf(copy, 'sec_1__p_2')}\n`, '');
  assert.deepEqual(
    (await copy.errors()).map(({ code, id: clause, row }) => [code, clause, row]),
    [['ledger-row-lost', 'sec_1__p_2', '']],
  );
  await copy.edit(document, 'text: full\n', 'text: full\nclauseAliases: { sec_1__p_2: sec_1__p_1 }\n');
  assert.deepEqual(await copy.errors(), []);
});

test('a clause whose row is gone stops the build, since its paragraphs were published with it', async () => {
  const copy = await copyOf(small);
  await copy.edit(ledger, `${await rowOf(copy, 'sec_1')}\n`, '');
  assert.deepEqual(
    (await copy.errors()).map(({ code, id: clause }) => [code, clause]),
    [['ledger-row-lost', 'sec_1']],
  );
});

test('ids that are exchanged in the ledger stop the build; fingerprints that are, it points out', async () => {
  const copy = await withParagraphs();
  const text = await copy.read(ledger);
  const [one, two] = [await rowOf(copy, 'sec_1__p_1'), await rowOf(copy, 'sec_1__p_2')];
  const exchanged = text.replace(two, `sec_1__p_1\t${two.split('\t')[1]}`);
  await copy.write(ledger, exchanged.replace(one, `sec_1__p_2\t${one.split('\t')[1]}`));
  assert.deepEqual(
    (await copy.errors()).map(({ code, id: clause, other }) => [code, clause, other]),
    [['ledger-ids-exchanged', 'sec_1__p_2', 'sec_1__p_1']],
  );
  const rows = text.replace(one, `sec_1__p_1\t${two.split('\t')[1]}`);
  await copy.write(ledger, rows.replace(two, `sec_1__p_2\t${one.split('\t')[1]}`));
  assert.deepEqual([await copy.errors(), await copy.warnings()], [[], ['permalink-reordered sec_1__p_2']]);
});

test('a renamed document keeps the ledger of its former name, and begins its own with those rows', async () => {
  const copy = await withParagraphs();
  const now = 'documents/shiwenhan-2024-11.md';
  await copy.rename(document, now);
  await copy.edit(now, '〔2024〕1号', '〔2024〕11号');
  await copy.edit(now, '唱词不得删改，抄录时逐字照录。\n\n', '');
  const fields = 'aliases: [shiwenhan-2024-1]\nclauseAliases: { sec_1__p_2: sec_1__p_1 }\n';
  await copy.edit(now, 'text: full\n', `text: full\n${fields}`);
  const former = await copy.read(ledger);
  await copy.accept();
  assert.equal(await copy.read(ledger), former);
  assert.equal(await copy.read('permalinks/shiwenhan-2024-11.tsv'), former);
  assert.deepEqual([await copy.errors(), await copy.warnings()], [[], []]);
});

test('clauses whose pages were published keep them, or the build says how many addresses vanish', async () => {
  const copy = await copyOf(small);
  await copy.edit('site.yaml', 'clausePages: false', 'clausePages: true');
  assert.deepEqual(await copy.warnings(), ['permalink-new /documents/<文件>/<条款>/']);
  await copy.write('permalinks/_clause-pages.txt', '');
  assert.deepEqual(await copy.warnings(), []);
  await copy.edit('site.yaml', 'clausePages: true', 'clausePages: false');
  const { diagnostics } = await copy.load();
  assert.deepEqual(
    diagnostics.map(({ code, line, args }) => [code, line, args]),
    [['clause-pages-vanished', 6, { example: `/documents/${id}/sec_1/`, count: 8 }]],
  );
});

test('a document withdrawn twice is reported with its line', async () => {
  const copy = await copyOf(small);
  const one = '  - { id: a-1, date: 2024-12-01, reason: 原件不予公开 }\n';
  await copy.write('site.yaml', `${await copy.read('site.yaml')}withdrawn:\n${one}${one}`);
  assert.deepEqual(
    (await copy.load()).diagnostics.map(({ code, line, args }) => [code, line, args]),
    [['withdrawn-repeated', 9, { id: 'a-1' }]],
  );
});

/**
 * What is done to the folder of a published library; code and file of what is said, and words of its
 * arguments.
 */
const faults: [string, (copy: Copy) => Promise<unknown>, [string, string, RegExp][]][] = [
  [
    'a ledger with another spelling of its ending',
    (copy) => copy.rename(ledger, `permalinks/${id}.TSV`),
    [['ledger-misnamed', `${id}.TSV`, /shiwenhan-2024-1\.tsv/]],
  ],
  [
    'a ledger with another ending',
    (copy) => copy.rename(ledger, `permalinks/${id}.txt`),
    [['ledger-misnamed', `${id}.txt`, /shiwenhan-2024-1\.tsv/]],
  ],
  [
    'a ledger with a second ending',
    (copy) => copy.rename(ledger, `permalinks/${id}.tsv.txt`),
    [['ledger-misnamed', `${id}.tsv.txt`, /shiwenhan-2024-1\.tsv/]],
  ],
  [
    'a ledger in upper case',
    (copy) => copy.rename(ledger, 'permalinks/Shiwenhan-2024-1.tsv'),
    [['ledger-misnamed', 'Shiwenhan-2024-1.tsv', /shiwenhan-2024-1\.tsv/]],
  ],
  [
    'a ledger whose name is no id',
    (copy) => copy.rename(ledger, 'permalinks/示文函.tsv'),
    [['ledger-misnamed', '示文函.tsv', /<文件编号>\.tsv/]],
  ],
  [
    'a copy beside a ledger',
    async (copy) => copy.write(`permalinks/${id} (1).tsv`, await copy.read(ledger)),
    [['ledger-ignored', `${id} (1).tsv`, /\(1\)/]],
  ],
  [
    'a file that is no ledger',
    (copy) => copy.write('permalinks/notes.md', '记事'),
    [['ledger-ignored', 'notes.md', /notes/]],
  ],
  ['an editor’s own file', (copy) => copy.write(`permalinks/.${id}.tsv.swp`, ''), []],
  [
    'the lock of an editor, a link that leads nowhere',
    (copy) => symlink('someone@host.1', copy.at(`permalinks/.#${id}.tsv`)),
    [],
  ],
  [
    'a ledger that is a link to nowhere',
    async (copy) => {
      await copy.remove(ledger);
      await symlink('nowhere', copy.at(ledger));
    },
    [['file-unreadable', `${id}.tsv`, /链接/]],
  ],
  [
    'a ledger that is a link to itself',
    async (copy) => {
      await copy.remove(ledger);
      await symlink(`${id}.tsv`, copy.at(ledger));
    },
    [['file-unreadable', `${id}.tsv`, /绕/]],
  ],
  [
    'a ledger that is a folder',
    async (copy) => {
      await copy.remove(ledger);
      await mkdir(copy.at(ledger));
    },
    [['file-unreadable', `${id}.tsv`, /文件夹/]],
  ],
  [
    'a folder of ledgers that is a file',
    async (copy) => {
      await rm(copy.at('permalinks'), { recursive: true });
      await copy.write('permalinks', '');
    },
    [['file-unreadable', 'permalinks', /应是文件夹/]],
  ],
  [
    'a folder of ledgers that is a link to nowhere',
    async (copy) => {
      await rename(copy.at('permalinks'), copy.at('elsewhere'));
      await symlink('nowhere', copy.at('permalinks'));
    },
    [['file-unreadable', 'permalinks', /链接/]],
  ],
  [
    'a ledger in another encoding',
    (copy) => copy.write(ledger, Buffer.from(`\uFEFFid\tfingerprint\n`, 'utf16le')),
    [['encoding-unknown', `${id}.tsv`, /UTF-16/]],
  ],
];

for (const [name, change, expected] of faults) {
  test(`says in one line what is wrong: ${name}`, { skip: needsLinks(name) }, async () => {
    const copy = await copyOf(small);
    await change(copy);
    const said = await copy.said('error', 'warning');
    assert.deepEqual(
      said.map(({ code, file }) => [code, file]),
      expected.map(([code, file]) => [code, file]),
    );
    said.forEach((found, i) => {
      assert.match(Object.values(found).join(' '), expected[i]?.[2] ?? /^$/);
    });
  });
}

/** Windows lets only some users make links. */
function needsLinks(name: string): string | false {
  return process.platform === 'win32' && /link/.test(name) ? 'no links' : false;
}
