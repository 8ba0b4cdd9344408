import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { fullText, issuers, record } from '#domain/document/invented.fixture.ts';
import { makeLibrary } from '#domain/library/library.ts';
import { firstViews } from './first-views.ts';

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'first-views-'));
});
after(() => rm(folder, { recursive: true }));

// Hashes, for they do not shrink when they are compressed.
const heavy = (kilobytes: number) =>
  Array.from({ length: kilobytes * 24 }, (_, n) => createHash('sha256').update(`${n}`).digest('base64')).join(
    '',
  );

/** The table of full texts whose pages hold the words. */
async function table(name: string, words: Record<string, string>) {
  const documents = Object.keys(words).map((id) => fullText(id, ['关于登记的通知', '请照办。']));
  const library = makeLibrary([...documents, record('paper', '备案办法', null)], issuers);
  const root = join(folder, name);
  for (const [id, text] of Object.entries(words)) {
    const path = join(root, 'documents', id, 'index.html');
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, `<link rel="stylesheet" href="/a.css"><p>${text}</p>`);
  }
  await writeFile(join(root, 'a.css'), 'p{}');
  return firstViews(library, root, '/');
}

test('says what full texts weigh, the heaviest first, however much it is', async () => {
  const lines = (await table('two', { light: '请照办。', heavy: heavy(40) })).split('\n').slice(1);
  assert.equal(lines.length, 2);
  assert.match(lines[0] ?? '', /^ {2}heavy {2}[3-9]\d\.\d KB，本页 [3-9]\d\.\d KB，2 个请求$/);
  assert.match(lines[1] ?? '', /^ {2}light {2}0\.1 KB，本页 0\.1 KB，2 个请求$/);
});

test('names twenty of many, and counts the rest', async () => {
  const words = Object.fromEntries(Array.from({ length: 23 }, (_, n) => [`doc-${n}`, heavy(n)]));
  const lines = (await table('many', words)).split('\n').slice(1);
  assert.match(lines[0] ?? '', /^ {2}doc-22 /);
  assert.match(lines[19] ?? '', /^ {2}doc-3 /);
  assert.deepEqual(lines.slice(20), ['  其余 3 件的网页压缩前都不更大']);
});
