import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { type SiteSettings, siteSettingsSchema } from '#domain/library/site-settings.ts';
import { publishPicture } from './publish-picture.ts';

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'publish-picture-'));
});
after(() => rm(folder, { recursive: true }));

const settings = (picture?: string): SiteSettings =>
  siteSettingsSchema.parse({
    name: '示例文库',
    description: '一句话的文库',
    address: 'https://library.example',
    corrections: 'corrections@library.example',
    ...(picture && { picture }),
  });

test('the picture keeps its name below the site, in a folder too', async () => {
  const [contentDir, outDir] = [join(folder, 'content'), join(folder, 'out')];
  await mkdir(join(contentDir, 'pictures'), { recursive: true });
  await writeFile(join(contentDir, 'pictures/share.png'), 'picture');
  await publishPicture(settings('pictures/share.png'), contentDir, outDir);
  assert.equal(await readFile(join(outDir, 'pictures/share.png'), 'utf8'), 'picture');
});

test('a library without a picture publishes none', async () => {
  const outDir = join(folder, 'empty');
  await mkdir(outDir);
  await publishPicture(settings(), folder, outDir);
  assert.deepEqual(await readdir(outDir), []);
});
