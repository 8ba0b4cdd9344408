import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { ask, shownAnswer } from './support/ask.ts';
import { buildLibrary, temporaryFolder } from './support/build-library.ts';
import { pageProblems } from './support/page-problems.ts';
import { serveFolder } from './support/serve-folder.ts';
import { filesBelow, htmlPages, projectFolder } from './support/site-folder.ts';
import { tabTo } from './support/tab-to.ts';

test('another library, outside the project, builds below a path, and its links and its search work there', async ({
  browser,
}) => {
  test.slow();
  const folder = temporaryFolder();
  cpSync(join(projectFolder, 'e2e/fixtures/small'), join(folder, 'content'), { recursive: true });
  const out = join(folder, 'out');
  const { code, log } = await buildLibrary(join(folder, 'content'), out, '--base', '/sub/');
  expect(code, log).toBe(0);
  expect(log).toContain('引用 1 处：已对应 1，存疑 0，未收录 0');
  for (const path of filesBelow(out).filter((name) => /\.(?:html|json|txt)$/.test(name)))
    expect(readFileSync(join(out, path), 'utf8'), path).not.toMatch(/湖北|鄂|技能/);

  const withoutSource = readFileSync(join(out, 'documents/shiwenhan-2024-1/index.html'), 'utf8');
  expect(withoutSource).toContain('没有留存来源文本');

  const isClausePage = (path: string) => /^documents\/[^/]+\/[^/]+\/index\.html$/.test(path);
  expect(filesBelow(out).filter(isClausePage), 'pages of clauses are switched off').toEqual([]);

  const site = await serveFolder(out, '/sub/');
  const page = await browser.newPage({ baseURL: site.address });
  const problems = await pageProblems(page, new URL(site.address).origin);
  const linked = new Set<string>();
  for (const address of htmlPages(out)) {
    await page.goto(address);
    const hrefs = await page
      .locator('[href], [src]')
      .evaluateAll((all) =>
        all.map((element) => String(Reflect.get(element, 'href') ?? Reflect.get(element, 'src'))),
      );
    for (const href of hrefs.filter((url) => url.startsWith('http:'))) linked.add(href.split('#')[0] ?? '');
  }
  for (const href of linked) {
    expect(href.startsWith(site.address), href).toBe(true);
    expect((await page.request.get(href)).status(), href).toBe(200);
  }

  await page.goto('./');
  await page.getByRole('searchbox').fill('保存状况');
  await page.getByRole('searchbox').press('Enter');
  await expect(page).toHaveURL(/\/sub\/search\/\?q=/);
  await shownAnswer(page);
  const answer = await ask(page, '保存状况');
  expect(answer.clauses).toEqual(['shiwenhan-2024-1#sec_2__para_1']);
  expect((await ask(page, '示文函[2024]2号')).documents).toEqual(['shiwenhan-2024-2']);
  await page.locator('#results').getByRole('link').first().click();
  await page.locator('#preamble__p_1').getByRole('link', { name: '示文函〔2024〕1号' }).click();
  await expect(page).toHaveURL(/\/sub\/documents\/shiwenhan-2024-1\/$/);
  await page.locator('#sec_2__para_1').getByText('被引 1', { exact: true }).click();
  await expect(page.locator('#sec_2__para_1 q')).toContainText(
    '第二部分第（一）项，现将展演活动安排通知如下',
  );
  await page.locator('#sec_2__para_1').getByRole('link', { name: '开展唱本展演活动' }).click();
  await expect(page).toHaveURL(/shiwenhan-2024-2\/#preamble__p_1$/);
  await tabTo(page, page.getByRole('link', { name: '第二部分第（一）项' }));
  await expect(page.locator('#citation-card blockquote')).toHaveText(
    '（一）登记。逐册登记书名、册数、版本和保存状况。',
  );
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/shiwenhan-2024-1\/#sec_2__para_1$/);
  expect(problems).toEqual([]);
  await page.close();
  site.close();
});
