import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { forgetLibrary } from '#site/library.ts';
import { site, whole } from '#site/read/bad-input.cases.ts';
import { reportContent } from './report-content.ts';

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'report-content-'));
});
after(async () => {
  forgetLibrary();
  await rm(folder, { recursive: true });
});

let count = 0;
async function contentWith(settings: string): Promise<string> {
  const contentDir = join(folder, `${count++}`);
  for (const [path, content] of Object.entries({ ...whole, 'site.yaml': settings })) {
    await mkdir(dirname(join(contentDir, path)), { recursive: true });
    await writeFile(join(contentDir, path), content);
  }
  return contentDir;
}

test('says nothing of content that holds', async () => {
  const printed: string[] = [];
  assert.equal(await reportContent(await contentWith(site), (text) => printed.push(text)), 0);
  assert.deepEqual(printed, []);
});

test('counts errors each time, and prints them once until the content is read again', async () => {
  const printed: string[] = [];
  const contentDir = await contentWith(`${site}titel: 甲\n`);
  const report = () => reportContent(contentDir, (text) => printed.push(text));
  assert.deepEqual([await report(), await report()], [1, 1]);
  assert.equal(printed.length, 1);
  assert.match(printed[0] ?? '', /site\.yaml:6 没有名为“titel”的字段/);
  forgetLibrary();
  assert.equal(await report(), 1);
  assert.equal(printed.length, 2);
});

test('wants the picture for chats to be a file of the content folder', async () => {
  for (const [picture, errors] of [
    ['share.png', 0],
    ['folder.png', 1],
    ['missing.png', 1],
  ] as const) {
    const contentDir = await contentWith(`${site}picture: ${picture}\n`);
    await mkdir(join(contentDir, 'folder.png'));
    await writeFile(join(contentDir, 'share.png'), '1');
    const printed: string[] = [];
    assert.equal(await reportContent(contentDir, (text) => printed.push(text)), errors, picture);
    assert.equal(/site\.yaml:6 .*picture/.test(printed.join()), errors > 0, printed.join());
  }
});

test('says on which line of site.yaml an example stands that finds nothing', async () => {
  const contentDir = await contentWith(`${site}examples:\n  - 甲\n  - 查不到的词\n`);
  const printed: string[] = [];
  assert.equal(await reportContent(contentDir, (text) => printed.push(text)), 1);
  assert.match(printed.join(), /site\.yaml:8 .*查不到的词/);
});
