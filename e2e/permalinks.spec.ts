import { cpSync, existsSync, readFileSync, renameSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { accessibilityProblems } from './support/accessibility-problems.ts';
import { ask } from './support/ask.ts';
import { buildLibrary, temporaryFolder } from './support/build-library.ts';
import { layoutProblems } from './support/layout-problems.ts';
import { pageProblems } from './support/page-problems.ts';
import { serveFolder } from './support/serve-folder.ts';
import { projectFolder } from './support/site-folder.ts';

test('a published document that is gone stops the build, which says where it may be', async () => {
  const { content, out, rename } = publishedCopy();
  rename();
  const { code, log } = await buildLibrary(content, out);
  expect(code).not.toBe(0);
  expect(log).toMatch(/shiwenhan-2024-1\.tsv .*aliases: \[shiwenhan-2024-1\].*\[document-vanished\]/);
  expect(existsSync(join(out, 'documents'))).toBe(false);
});

test('old links lead to the present place, and a withdrawn document says so', async ({ browser }) => {
  test.slow();
  const { content, out, rename, edit } = publishedCopy();
  rename();
  edit('documents/shiwenhan-2024-11.md', (text) =>
    text
      .replace(
        'text: full\n',
        'text: full\naliases: [shiwenhan-2024-1]\nclauseAliases: { sec_2__para_2: sec_2__para_1 }\n',
      )
      .replace('（二）抄录。破损严重的，先抄录，后修补。\n\n', '')
      .replace('凡1949', '逐村进行。\n\n凡1949'),
  );
  unlinkSync(join(content, 'documents/shiwenhan-2024-2.mdx'));
  edit('site.yaml', (text) =>
    text
      .replace('clausePages: false', 'clausePages: true')
      .replace(
        'main: shiwenhan-2024-2',
        'withdrawn:\n  - { id: shiwenhan-2024-2, date: 2024-12-01, reason: 原件不予公开, instead: [shiwenhan-2024-11] }',
      ),
  );
  const { code, log } = await buildLibrary(content, out, '--base', '/sub/');
  expect(code, log).toBe(0);
  const site = await serveFolder(out, '/sub/');

  const page = await browser.newPage({ baseURL: site.address });
  const problems = await pageProblems(page, new URL(site.address).origin);
  await page.goto('./documents/shiwenhan-2024-1/#sec_1__p_1');
  await expect(page).toHaveURL(/\/sub\/documents\/shiwenhan-2024-11\/#sec_1__p_1$/);
  await expect(page.locator('#sec_1__p_1')).toContainText('凡1949年以前');
  for (const [former, present] of [
    ['shiwenhan-2024-1/sec_1', 'shiwenhan-2024-11/sec_1'],
    ['shiwenhan-2024-1/sec_2__para_2', 'shiwenhan-2024-11/sec_2__para_1'],
    ['shiwenhan-2024-11/sec_2__para_2', 'shiwenhan-2024-11/sec_2__para_1'],
  ]) {
    await page.goto(`./documents/${former}/`);
    await expect(page).toHaveURL(new RegExp(`/sub/documents/${present}/$`));
  }
  await page.goto('./documents/shiwenhan-2024-2/#sec_1');
  await expect(page.getByRole('main')).toContainText('2024年12月1日');
  await expect(page.getByRole('main')).toContainText('原件不予公开');
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.getByRole('main').getByRole('link', { name: '关于整理地方戏曲唱本的通知' }).click();
  await expect(page).toHaveURL(/shiwenhan-2024-11\/$/);
  await page.goto('./documents/');
  await expect(page.locator('#catalogue').getByRole('listitem')).toHaveCount(1);
  await page.goto('./search/');
  expect((await ask(page, '示文函〔2024〕2号')).total).toBe(0);
  expect((await ask(page, '唱本')).documents).toEqual(['shiwenhan-2024-11']);
  expect(problems).toEqual([]);
  await page.close();

  // Where its script does not arrive the page of a former address stays.
  const still = await browser.newPage({ baseURL: site.address, viewport: { width: 320, height: 640 } });
  await still.route('**/*.js', (route) => route.abort());
  await still.goto('./documents/shiwenhan-2024-1/');
  expect(await layoutProblems(still, 44)).toEqual([]);
  expect(await accessibilityProblems(still)).toEqual([]);
  await still.close();

  const plain = await browser.newPage({ baseURL: site.address, javaScriptEnabled: false });
  const said = await (await plain.request.get('./documents/shiwenhan-2024-1/')).text();
  expect(said).toContain('href="/sub/documents/shiwenhan-2024-11/#sec_2__para_1"');
  expect(said).toMatch(/<link rel="canonical" href="https:\/\/[^"]+\/documents\/shiwenhan-2024-11\/"/);
  await plain.goto('./documents/shiwenhan-2024-1/');
  await expect(plain).toHaveURL(/\/sub\/documents\/shiwenhan-2024-11\/$/);
  await plain.goto('./documents/shiwenhan-2024-11/#sec_2__para_2');
  await expect(plain.locator('#sec_2__para_1')).toBeInViewport();
  await expect(plain.locator('#sec_2__para_1 [id="sec_2__para_2"][data-apparatus]')).toHaveCount(1);
  await plain.close();
  site.close();
});

/** A copy of a library whose addresses are published, and what renames its document. */
function publishedCopy() {
  const folder = temporaryFolder();
  const content = join(folder, 'content');
  cpSync(join(projectFolder, 'e2e/fixtures/small'), content, { recursive: true });
  cpSync(join(projectFolder, 'e2e/fixtures/small-permalinks'), join(content, 'permalinks'), {
    recursive: true,
  });
  const edit = (path: string, change: (text: string) => string) =>
    writeFileSync(join(content, path), change(readFileSync(join(content, path), 'utf8')));
  const rename = () => {
    const [from, to] = ['documents/shiwenhan-2024-1.md', 'documents/shiwenhan-2024-11.md'];
    renameSync(join(content, from), join(content, to));
    edit(to, (text) => text.replace('〔2024〕1号', '〔2024〕11号'));
  };
  return { content, out: join(folder, 'out'), edit, rename };
}
