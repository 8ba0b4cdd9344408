import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fullText, issuers, record } from '#domain/document/invented.fixture.ts';
import { makeLibrary } from '#domain/library/library.ts';
import { siteSettingsSchema } from '#domain/library/site-settings.ts';
import { programFiles, writeProgramFiles } from './write-program-files.ts';

const settings = siteSettingsSchema.parse({
  name: '甲市文库',
  description: '为测试而编写的文库。',
  address: 'https://library.example',
  corrections: 'letters@library.example',
});
const documents = [
  fullText('jiazhengfa-2020-5', ['甲政发〔2020〕5号', '关于登记的通知', '一、登记', '按《登记办法》办。']),
  record('dengji-banfa', '登记办法', null),
];
const place = { site: 'https://library.example', base: '/wenku/' };
const filesOf = (order: typeof documents) =>
  [...programFiles(makeLibrary(order, issuers), settings, place)].map(({ path, content }) => ({
    path,
    content: content(),
  }));
const files = filesOf(documents);
const contentOf = (path: string) => files.find((file) => file.path === path)?.content ?? '';

test('each document has three files; the library has its own', () => {
  assert.deepEqual(
    files.map(({ path }) => path),
    [
      ...['json', 'txt', 'md'].map((extension) => `documents/jiazhengfa-2020-5.${extension}`),
      ...['json', 'txt', 'md'].map((extension) => `documents/dengji-banfa.${extension}`),
      'library.json',
      'numbers.json',
      'schemas/document-1.json',
      'schemas/library-1.json',
      'schemas/numbers-1.json',
      'updates/atom.xml',
      'updates/feed.json',
      'opensearch.xml',
      'robots.txt',
    ],
  );
});

test('addresses are whole, and name the path below which the site stands', () => {
  const file = JSON.parse(contentOf('documents/jiazhengfa-2020-5.json'));
  assert.equal(file.$schema, JSON.parse(contentOf('schemas/document-1.json')).$id);
  assert.equal(file.clauses[0].address, 'https://library.example/wenku/documents/jiazhengfa-2020-5/#sec_1');
  assert.equal(file.citations[0].target.address, 'https://library.example/wenku/documents/dengji-banfa/');
  assert.match(contentOf('robots.txt'), /^Sitemap: https:\/\/library\.example\/wenku\/sitemap-index\.xml$/m);
});

test('the same library gives the same bytes, in whatever order its files were read', () => {
  assert.deepEqual(filesOf([...documents].reverse()), files);
});

test('writes them below the output folder', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'programs-'));
  writeProgramFiles(makeLibrary(documents, issuers), settings, folder, place);
  const written = await readFile(join(folder, 'documents/dengji-banfa.txt'), 'utf8');
  await rm(folder, { recursive: true });
  assert.equal(written, contentOf('documents/dengji-banfa.txt'));
});
