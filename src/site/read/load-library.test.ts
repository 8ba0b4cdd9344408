import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { unitsOf } from '#domain/document/document.ts';
import { severityOf } from '#site/report/report.ts';
import { loadLibrary } from './load-library.ts';

const site =
  'name: 甲市文库\ndescription: 试验\naddress: https://library.example\ncorrections: a@library.example\n';
const issuers = '- id: jia-shi\n  name: 甲市人民政府\n  level: municipal\n  codes: { 甲政发: jiazhengfa }\n';
const origin = 'origin:\n  description: 抄录\n  state: 已核对\n';
const full = (extra = '') =>
  `---\ntext: full\n${origin}${extra}---\n\n甲政发〔2020〕5号\n\n关于登记的通知\n\n按《备案办法》办。\n`;
const record =
  '---\ntext: record\ntitle:\n  value: 备案办法\n  grade: B\n  source: paper\nnumber: null\nsources:\n  paper:\n    publisher: 甲市日报\n---\n\n摘要。\n';

const whole = {
  'site.yaml': site,
  'issuers.yaml': issuers,
  'documents/jiazhengfa-2020-5.mdx': full(),
  'documents/beian-banfa.md': record,
};

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'library-'));
});
after(() => rm(folder, { recursive: true }));

let count = 0;
async function load(files: Record<string, string>) {
  const root = join(folder, `${count++}`);
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  return loadLibrary(root);
}

test('loads documents in .md and .mdx, and resolves their citations', async () => {
  const { library, settings, diagnostics } = await load(whole);
  assert.deepEqual(diagnostics, []);
  assert.equal(settings?.name, '甲市文库');
  assert.deepEqual(
    library.referencesFrom('jiazhengfa-2020-5').map(({ to }) => to),
    ['beian-banfa'],
  );
});

test('loads a text that repeats a number, as printed', async () => {
  const text = `${full()}\n一、甲\n\n二、乙\n\n二、丙\n\n（一）丁\n`;
  const { library, diagnostics } = await load({ ...whole, 'documents/jiazhengfa-2020-5.mdx': text });
  assert.deepEqual(
    diagnostics.map((found) => [found.code, severityOf(found), found.line]),
    [['clause-repeated', 'warning', 18]],
  );
  assert.deepEqual(
    unitsOf(library.get('jiazhengfa-2020-5'))
      .slice(3)
      .map(({ id }) => id),
    ['sec_1', 'sec_2', 'sec_2_2', 'sec_2_2__para_1'],
  );
});

/** Files that replace those of a valid library; code, file and line of what is wrong. */
const broken: [string, Record<string, string>, ...[string, string, number | undefined][]][] = [
  [
    'settings',
    {
      'site.yaml': site.replace('corrections: a@', 'corrections: '),
      'documents/beian-banfa.md': record.replace('甲市日报', '甲市日报\n    url: https://paper.example/'),
    },
    ['field-invalid', 'site.yaml', 4],
  ],
  ['issuers', { 'issuers.yaml': issuers.replace('municipal', 'city') }, ['field-invalid', 'issuers.yaml', 3]],
  [
    'front matter',
    { 'documents/beian-banfa.md': record.replace('grade: B', 'grade: Z') },
    ['field-invalid', 'beian-banfa.md', 5],
  ],
  ['the main document', { 'site.yaml': `${site}main: unheard-of\n` }, ['document-unknown', 'site.yaml', 5]],
  [
    'a relation',
    {
      'documents/jiazhengfa-2020-5.mdx': full(
        'relations:\n  - kind: basis\n    to: beian-banfaa\n    grade: D\n    source: text\nsources:\n  text:\n    publisher: 正文\n',
      ),
    },
    ['document-unknown', 'jiazhengfa-2020-5.mdx', 8],
  ],
  [
    'a source that is missing',
    { 'documents/jiazhengfa-2020-5.mdx': full().replace('state:', `sha256: ${'a0'.repeat(32)}\n  state:`) },
    ['source-missing', 'jiazhengfa-2020-5.mdx', 5],
  ],
  [
    'a source without a stated hash, which differs from the text',
    { 'sources/jiazhengfa-2020-5.txt': '甲政发〔2020〕5号\n关于登记的通知\n按《备案办法》办理。\n' },
    ['source-unhashed', 'jiazhengfa-2020-5.mdx', 3],
    ['source-differs', 'jiazhengfa-2020-5.mdx', 12],
  ],
  [
    'sources of no full text',
    { 'sources/beian-banfa.txt': '', 'sources/jiazhengfa-2020-5.doc': '' },
    ['source-orphan', 'beian-banfa.txt', undefined],
    ['source-orphan', 'jiazhengfa-2020-5.doc', undefined],
  ],
  [
    'a second file of one id',
    { 'documents/beian-banfa.mdx': record },
    ['id-duplicate', 'beian-banfa.mdx', undefined],
  ],
];

for (const [name, files, ...expected] of broken) {
  test(`reports file and line of what is wrong in ${name}`, async () => {
    const { diagnostics } = await load({ ...whole, ...files });
    assert.deepEqual(
      diagnostics.map(({ code, file, line }) => [code, basename(file ?? ''), line]),
      expected,
    );
  });
}

test('loads what it can of a folder that holds nothing', async () => {
  const { library, settings, diagnostics } = await loadLibrary(join(folder, 'nowhere'));
  assert.deepEqual([library.documents, settings], [[], undefined]);
  assert.deepEqual(
    diagnostics.map(({ code, file }) => [code, basename(file ?? '')]),
    [
      ['content-missing', 'site.yaml'],
      ['content-missing', 'issuers.yaml'],
      ['documents-missing', 'documents'],
    ],
  );
});

test('passes over files that are no documents', async () => {
  const { library } = await load({ ...whole, 'documents/notes.txt': '', 'documents/a.mdx.bak': '' });
  assert.equal(library.documents.length, 2);
});
