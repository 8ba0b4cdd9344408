import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, beforeEach, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { documentLoader } from './document-loader.ts';
import { forgetLibrary } from './library.ts';

/** What Astro keeps between two builds, and which entries were rendered anew. */
function fakeStore() {
  const entries = new Map<string, { id: string }>();
  const written: string[] = [];
  const store = {
    get: (id: string) => entries.get(id),
    keys: () => [...entries.keys()],
    set: (entry: { id: string }) => {
      written.push(entry.id);
      entries.set(entry.id, entry);
      return true;
    },
    delete: (id: string) => void entries.delete(id),
  };
  return { entries, written, store };
}

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'loader-'));
});
after(() => rm(folder, { recursive: true }));

const issuers = `- id: yunling
  name: 云岭市教育局
  level: municipal
  codes: { 云教发: yunjiaofa }
`;
const fullText = (number: string, title: string, ...paragraphs: string[]) =>
  [
    '---\ntext: full\norigin: { description: 抄录, state: 未核对 }\n---',
    number,
    title,
    '各学校：',
    ...paragraphs,
  ].join('\n\n');
const cited = fullText('云教发〔2020〕1号', '关于备案的通知', '一、登记\n\n请登记。');
const citing = fullText(
  '云教发〔2021〕2号',
  '关于照办的通知',
  '按《关于备案的通知》（云教发〔2020〕1号）第一部分办理。',
);
const other = fullText('云教发〔2022〕3号', '关于其他的通知', '请照办。');
const files = {
  'issuers.yaml': issuers,
  'site.yaml':
    'name: 文库\ndescription: 试验\naddress: https://library.example/\ncorrections: a@library.example\n',
  'documents/yunjiaofa-2020-1.mdx': cited,
  'documents/yunjiaofa-2021-2.mdx': citing,
  'documents/yunjiaofa-2022-3.mdx': other,
};

let content: string;
let count = 0;

async function write(name: string, text: string): Promise<void> {
  await mkdir(dirname(join(content, name)), { recursive: true });
  await writeFile(join(content, name), text);
}

async function load({ store }: ReturnType<typeof fakeStore>): Promise<void> {
  forgetLibrary();
  const context = {
    store,
    config: { root: pathToFileURL(`${folder}/`) },
    generateDigest: (data: unknown) => createHash('sha256').update(JSON.stringify(data)).digest('hex'),
  };
  await documentLoader(content, '/').load(context as unknown as LoaderContext);
}

const [citedFile, citingId] = ['documents/yunjiaofa-2020-1.mdx', 'yunjiaofa-2021-2'];

/** A change of the content, and the entries that it concerns. */
const changes: [string, () => Promise<unknown>, string[]][] = [
  ['nothing', async () => {}, []],
  [
    'an added document that is cited',
    async () => {
      await write(
        'documents/yunjiaofa-2023-4.mdx',
        fullText('云教发〔2023〕4号', '关于新增的通知', '请照办。'),
      );
    },
    ['yunjiaofa-2023-4'],
  ],
  ['a removed document that is cited', () => rm(join(content, citedFile)), [citingId]],
  [
    'a renamed document that is cited',
    () => rename(join(content, citedFile), join(content, 'documents/beian-tongzhi.mdx')),
    ['beian-tongzhi', citingId],
  ],
  [
    'a retitled document that is cited',
    () => write(citedFile, cited.replace('关于备案的通知', '关于备案登记的通知')),
    ['yunjiaofa-2020-1', citingId],
  ],
  [
    'words of a document that another cites',
    () => write(citedFile, cited.replace('请登记。', '请及时登记。')),
    ['yunjiaofa-2020-1'],
  ],
  [
    'a document that cites another no more',
    () => write(`documents/${citingId}.mdx`, fullText('云教发〔2021〕2号', '关于照办的通知', '请照办。')),
    ['yunjiaofa-2020-1', citingId],
  ],
  [
    'the issuers',
    () =>
      write(
        'issuers.yaml',
        issuers.replace('name: 云岭市教育局', 'name: 云岭市教育局\n  aliases: [市教育局]'),
      ),
    // Each document holds what is known of its issuers.
    ['yunjiaofa-2020-1', citingId, 'yunjiaofa-2022-3'],
  ],
];

describe('the loader of documents', () => {
  beforeEach(async () => {
    content = join(folder, `${count++}`);
    for (const [name, text] of Object.entries(files)) await write(name, text);
  });

  for (const [name, change, concerned] of changes) {
    test(`renders what ${name} concerns, and nothing else, as a cold build does`, async () => {
      const kept = fakeStore();
      await load(kept);
      kept.written.length = 0;
      await change();
      await load(kept);
      const cold = fakeStore();
      await load(cold);
      assert.deepEqual([...kept.entries].sort(), [...cold.entries].sort());
      assert.deepEqual(kept.written.sort(), concerned.sort());
    });
  }
});
