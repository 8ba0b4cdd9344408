import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { articleText } from './support/article-units.ts';
import { ask } from './support/ask.ts';
import { notice } from './support/notice.ts';
import { withoutSpace } from './support/plain-text.ts';
import { filesBelow, siteFolder } from './support/site-folder.ts';

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

test('without what old WebViews lack the page reads, links and searches', async ({ page }) => {
  await page.addInitScript(() => {
    for (const [owner, names] of [
      [window, ['IntersectionObserver', 'HTMLDialogElement']],
      [HTMLDialogElement.prototype, ['showModal', 'show', 'close']],
      [HTMLElement.prototype, ['popover', 'showPopover', 'hidePopover', 'togglePopover']],
      [Intl, ['Segmenter']],
      [navigator, ['share', 'clipboard']],
    ] as const)
      for (const name of names) Reflect.deleteProperty(owner, name);
  });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(notice.address);
  expect(await page.evaluate(() => 'IntersectionObserver' in window || 'Segmenter' in Intl)).toBe(false);
  expect(withoutSpace(await articleText(page))).toBe(withoutSpace(notice.paragraphs.join('')));

  const bar = page.getByRole('navigation', { name: '阅读工具' });
  await bar.getByRole('button', { name: '目录' }).tap();
  const sheet = page.getByRole('dialog', { name: '目录' });
  await sheet.press('Escape');
  await expect(sheet).toHaveCount(0);
  await bar.getByRole('button', { name: '目录' }).tap();
  await sheet.getByRole('link', { name: '（二）狠抓落实落地' }).tap();
  await expect(page.locator('#sec_3__para_2')).toBeInViewport();
  await bar.getByRole('button', { name: '字号' }).tap();
  await page.getByRole('radio', { name: '特大' }).check();
  await page.getByRole('button', { name: '关闭' }).tap();
  await expect(page.locator('html')).toHaveAttribute('data-size', 'larger');

  await page.locator('#sec_2__para_5').getByRole('link', { name: '鄂办发〔2018〕43号' }).tap();
  await page.getByRole('link', { name: '打开著录' }).tap();
  await expect(page).toHaveURL(/ebanfa-2018-43\/$/);
  await page.goto('./search/');
  expect((await ask(page, '第46届世界')).documents[0]).toBe(notice.id);
  expect(errors).toEqual([]);
});

test('no style of the site waits for container queries, or for :has() but where the browser is asked first', () => {
  const asked = /@supports selector\(:has\(\*\)\)\s*\{(?:[^{}]*\{[^{}]*\})*\}/g;
  for (const path of filesBelow(siteFolder).filter((name) => name.endsWith('.css')))
    expect(readFileSync(join(siteFolder, path), 'utf8').replace(asked, ''), path).not.toMatch(
      /.{50}(?::has\(|@container)/,
    );
});
