import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { whole } from './read/bad-input.cases.ts';

// In a process of its own, which the hook ends.
const hook = (contentDir: string, outDir: string) => `
  import { policyLibrary } from '#site/policy-library.ts';
  const { hooks } = policyLibrary({ contentDir: ${JSON.stringify(contentDir)}, base: '/' });
  const logger = { info: console.log, error: console.log };
  await hooks['astro:build:done']({ dir: new URL(${JSON.stringify(`${pathToFileURL(outDir)}/`)}), logger });
`;

test('fails a build of which a page lost a word, and names file, line and both readings', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'hook-'));
  const words = '甲政发〔2020〕5号关于登记的通知按《备案办法》办。一、登记逐册登记。';
  const files = {
    ...whole,
    'out/documents/jiazhengfa-2020-5/index.html': `<article class="text">${words.replace('逐册', '')}</article>`,
    'out/documents/jiazhengfa-2020-5/sec_1/index.html': '<article class="text">一、登记逐册登记。</article>',
  };
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '-e', hook(folder, join(folder, 'out'))],
    { encoding: 'utf8' },
  );
  await rm(folder, { recursive: true });
  assert.equal(status, 1, stderr);
  assert.match(
    stdout,
    /jiazhengfa-2020-5\.mdx:16 网页 documents\/jiazhengfa-2020-5\/ .*“sec_1__p_1”.*一、登记\[逐册\]登记。.*一、登记\[\]登记。/,
  );
});
