import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { homePicture } from './home-picture.ts';

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'home-picture-'));
});
after(() => rm(folder, { recursive: true }));

/** Hashes do not shrink when they are compressed. */
const heavy = (kilobytes: number, seed = ''): string =>
  Array.from({ length: kilobytes * 24 }, (_, n) =>
    createHash('sha256').update(`${seed}${n}`).digest('base64'),
  ).join('');

async function weigh(before: string, picture: string) {
  const section = `<section aria-labelledby="timeline"><h2>政策脉络</h2>${picture}</section>`;
  await writeFile(join(folder, 'index.html'), `<main><section>${before}</section>${section}</main>`);
  return homePicture(folder);
}

test('says what the picture adds to the page, and nothing of the rest', async () => {
  const { report, tooHeavy } = await weigh(heavy(30, 'rest'), heavy(3));
  assert.match(report, /：(?:2\.\d|3\.[0-4]) KB \/ 8\.0 KB$/);
  assert.equal(tooHeavy, false);
});

test('tells a picture that is too heavy', async () => {
  assert.equal((await weigh('', heavy(12))).tooHeavy, true);
});

test('refuses a page without one', async () => {
  await writeFile(join(folder, 'index.html'), '<main></main>');
  await assert.rejects(homePicture(folder), /No picture/);
});
