import assert from 'node:assert/strict';
import { test } from 'node:test';
import { large, publishedCopies, small } from '#site/compare/published-copy.fixture.ts';

// What maintainers do to a published library, tried on copies.

const copyOf = publishedCopies();

const one = 'documents/shiwenhan-2024-1.md';
const eleven = 'documents/shiwenhan-2024-11.md';

test('a published library has nothing to say', async () => {
  const copy = await copyOf(small);
  assert.deepEqual([await copy.errors(), await copy.warnings()], [[], []]);
});

test('a document renamed: the build names the new one, and an alias keeps every old link', async () => {
  const copy = await copyOf(small);
  await copy.rename(one, eleven);
  await copy.edit(eleven, '〔2024〕1号', '〔2024〕11号');
  assert.deepEqual(await copy.errors(), [
    {
      code: 'document-vanished',
      file: 'shiwenhan-2024-1.tsv',
      id: 'shiwenhan-2024-1',
      to: 'shiwenhan-2024-11',
    },
  ]);
  await copy.edit(eleven, 'text: full\n', 'text: full\naliases: [shiwenhan-2024-1]\n');
  assert.deepEqual(await copy.errors(), []);

  // Its clauses are still those that were published under the old name.
  await copy.edit(eleven, '（二）抄录。破损严重的，先抄录，后修补。\n\n', '');
  assert.deepEqual(
    (await copy.errors()).map(({ code, id, to }) => [code, id, to]),
    [['permalink-vanished', 'sec_2__para_2', 'sec_2']],
  );
  await copy.edit(eleven, 'aliases:', 'clauseAliases: { sec_2__para_2: sec_2 }\naliases:');
  assert.deepEqual(await copy.errors(), []);
});

test('a doubtful number settled: the record stays where it is', async () => {
  const copy = await copyOf(large);
  const id = 'shuxiang-linshan-jihua-2021';
  const file = `documents/${id}.mdx`;
  await copy.edit(file, 'number: null', 'number: { value: 林办发〔2021〕14号, grade: B, source: daily }');
  assert.deepEqual(await copy.errors(), []);
  const { library } = await copy.load();
  assert.equal(library.get(id)?.description.number?.value, '林办发〔2021〕14号');
  assert.equal(library.referencesTo(id).find(({ citation }) => citation)?.doubt, undefined);
});

test('a clause put in before （三）: the build says which links would lead to other words', async () => {
  const copy = await copyOf(large);
  const file = 'documents/linwenhan-2023-16.mdx';
  await copy.edit(file, '（五）努力', '（六）努力');
  await copy.edit(file, '（四）进一步', '（五）进一步');
  await copy.edit(file, '（三）对标', '（三）新的一项。试验所加。\n\n（四）对标');
  await copy.edit(file, 'text: full\n', 'text: full\nclosing: 1\n');
  const moved = (await copy.errors()).filter(({ code }) => code === 'permalink-moved');
  assert.deepEqual(
    moved.map(({ id, to }) => [id, to]),
    [
      ['sec_2__para_3', 'sec_2__para_4'],
      ['sec_2__para_4', 'sec_2__para_5'],
      ['sec_2__para_5', 'sec_2__para_6'],
    ],
  );
  const told = moved.map(({ id, to }) => `  ${id}: ${to}\n`).join('');
  await copy.edit(file, 'closing: 1\n', `closing: 1\nmoved:\n${told}`);
  assert.deepEqual(
    (await copy.errors()).filter(({ code }) => code === 'permalink-moved'),
    [],
  );
});

test('a clause split in two: the build says where the words of the next one are', async () => {
  const copy = await copyOf(small);
  await copy.edit(one, '（二）抄录', '（三）抄录');
  await copy.edit(one, '册数、版本和保存状况。', '册数。\n\n（二）清点。版本和保存状况另行清点。');
  assert.deepEqual(
    (await copy.errors()).map(({ code, id, to }) => [code, id, to]),
    [['permalink-moved', 'sec_2__para_2', 'sec_2__para_3']],
  );
  await copy.edit(one, 'text: full\n', 'text: full\nmoved: { sec_2__para_2: sec_2__para_3 }\n');
  assert.deepEqual(await copy.errors(), []);
  await copy.accept();
  assert.deepEqual([await copy.errors(), await copy.warnings()], [[], []]);
});

test('a paragraph put in above another: the published one keeps its id, the new one has its own for good', async () => {
  const copy = await copyOf(small);
  await copy.edit(one, '凡1949', '整理以镇为单位逐村进行。\n\n凡1949');
  const ids = [
    'preamble__p_1',
    'sec_1',
    'sec_1__p_0-1',
    'sec_1__p_1',
    'sec_2',
    'sec_2__para_1',
    'sec_2__para_2',
  ];
  assert.deepEqual(await copy.ids('shiwenhan-2024-1'), ids);
  assert.deepEqual(
    [await copy.errors(), await copy.warnings()],
    [[], ['permalink-new shiwenhan-2024-1#sec_1__p_0-1']],
  );
  await copy.accept();
  assert.deepEqual([await copy.errors(), await copy.warnings()], [[], []]);
  assert.deepEqual(await copy.ids('shiwenhan-2024-1'), ids);
});

test('a document withdrawn: the build asks what its address is to say', async () => {
  const copy = await copyOf(small);
  await copy.remove(one);
  assert.deepEqual(await copy.errors(), [
    { code: 'document-vanished', file: 'shiwenhan-2024-1.tsv', id: 'shiwenhan-2024-1', to: '' },
  ]);
  const said =
    '{ id: shiwenhan-2024-1, date: 2024-12-01, reason: 原件不予公开, instead: [shiwenhan-2024-2] }';
  await copy.edit('site.yaml', 'main:', `withdrawn: [${said}]\nmain:`);
  assert.deepEqual(await copy.errors(), []);
  await copy.edit('site.yaml', 'instead: [shiwenhan-2024-2]', 'instead: [shiwenhan-2024-3]');
  assert.deepEqual(
    (await copy.errors()).map(({ code, file, id }) => [code, file, id]),
    [['document-unknown', 'site.yaml', 'shiwenhan-2024-3']],
  );
});

test('a text taken off that leaves a record: the build asks what the page is to say', async () => {
  const copy = await copyOf(small);
  const title = 'title: { value: 关于整理地方戏曲唱本的通知, grade: B, source: a }\nnumber: null\n';
  const fields = `${title}sources: { a: { publisher: 某报 } }\n`;
  await copy.write(one, `---\ntext: record\n${fields}---\n\n摘要。\n`);
  assert.deepEqual(
    (await copy.errors()).map(({ code }) => code),
    ['permalink-text-vanished'],
  );
  await copy.edit(
    one,
    'number: null\n',
    'number: null\ntextWithdrawn: { date: "2024-12", reason: 原件不予公开 }\n',
  );
  assert.deepEqual(await copy.errors(), []);
});

test('an unreadable ledger stops the build, and a file that cannot be read has not vanished', async () => {
  const copy = await copyOf(small);
  await copy.edit('permalinks/shiwenhan-2024-1.tsv', 'sec_2\t', 'sec_2 ');
  assert.deepEqual(
    (await copy.errors()).map(({ code, file }) => [code, file]),
    [['ledger-row-invalid', 'shiwenhan-2024-1.tsv']],
  );
  const broken = await copyOf(small);
  await broken.edit(one, 'text: full', 'text: ful');
  assert.deepEqual(
    (await broken.errors()).map(({ code }) => code),
    ['field-invalid'],
  );
});
