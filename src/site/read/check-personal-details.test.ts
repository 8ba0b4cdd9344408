import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after, before, test } from 'node:test';
import { argsOf } from '#domain/diagnostic/args-of.fixture.ts';
import { checkPersonalDetails } from './check-personal-details.ts';

// Put together only here, so that nothing of their shape stands in the project.
const telephone = ['027', '65432109'].join('-');
const mobile = ['138', '0000', '2468'].join('');
const mailbox = ['86420975', 'qq.com'].join('@');

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'content-'));
  await mkdir(join(folder, 'sources'));
  await writeFile(
    join(folder, 'site.yaml'),
    `name: 甲\ndescription: 乙\naddress: https://a.example\ncorrections: a@a.example\noffices:\n  - name: 甲科\n    telephone: ${telephone}\n`,
  );
  await writeFile(
    join(folder, 'sources/a.txt'),
    `甲科（${telephone}）\n\n手机：${mobile}\n邮箱：${mailbox}、a@a.example\n手机：${[...mobile].join('\u200B')}`,
  );
});
after(() => rm(folder, { recursive: true }));

test('reports file, line and the first characters of what looks like a detail of a person, but for that of an office', async () => {
  const found = await checkPersonalDetails(folder);
  assert.deepEqual(
    found.map((one) => [one.code, basename(one.file ?? ''), one.line, argsOf(one).kind, argsOf(one).found]),
    [
      ['personal-detail', 'a.txt', 3, '手机号码', '138…'],
      ['personal-detail', 'a.txt', 4, '电子邮箱', '864…'],
      ['personal-detail', 'a.txt', 5, '手机号码', '138…'],
    ],
  );
});
