import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from 'playwright/test';
import { articleText } from './support/article-units.ts';
import { ask } from './support/ask.ts';
import { notice } from './support/notice.ts';
import { withoutSpace } from './support/plain-text.ts';
import { filesBelow, siteFolder } from './support/site-folder.ts';

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

/** Takes away what old WebViews lack, and notes on the page what could not be taken. */
const forget = () => {
  const lacking = [
    [window, ['IntersectionObserver', 'HTMLDialogElement']],
    [HTMLDialogElement.prototype, ['showModal', 'show', 'close']],
    [HTMLElement.prototype, ['popover', 'showPopover', 'hidePopover', 'togglePopover']],
    [Intl, ['Segmenter']],
    [Navigator.prototype, ['share', 'clipboard']],
    [Array.prototype, ['findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'with']],
    [Object, ['groupBy']],
    [window, ['structuredClone', 'scheduler']],
  ] as const;
  for (const [owner, names] of lacking) for (const name of names) Reflect.deleteProperty(owner, name);
  Object.assign(window, {
    left: lacking.flatMap(([owner, names]) => names.filter((name) => name in owner)),
  });
};

let errors: string[];
test.beforeEach(async ({ page }) => {
  errors = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.addInitScript(forget);
  await page.goto(notice.address);
  expect(await page.evaluate(() => (window as unknown as { left: string[] }).left)).toEqual([]);
});
test.afterEach(() => expect(errors).toEqual([]));

/** Pastes on the page of quotations; gives what was in the clipboard. */
async function paste(page: Page): Promise<string> {
  await page.goto('./verify/');
  await page.getByLabel('要核对的字句').press('ControlOrMeta+v');
  return page.getByLabel('要核对的字句').inputValue();
}

test('without what old WebViews lack the page reads, and its panels open', async ({ page }) => {
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
});

test('without what old WebViews lack links lead, and are copied', async ({ page }) => {
  await page.locator('#sec_2__para_5').getByRole('link', { name: '鄂办发〔2018〕43号' }).tap();
  await page.getByRole('link', { name: '打开著录' }).tap();
  await expect(page).toHaveURL(/ebanfa-2018-43\/$/);
  await page.goBack();
  await page.getByRole('button', { name: /^二、（三）：/ }).tap();
  await page.getByRole('button', { name: '复制本条链接', exact: true }).tap();
  await expect(page.locator('#sec_2__para_3').getByRole('status')).toHaveText('已复制本条链接：二、（三）');
  const place = new URL('#sec_2__para_3', page.url()).href;
  expect(await paste(page)).toBe(place);
});

test('without what old WebViews lack a clause is found and checked', async ({ page }) => {
  await page.goto('./search/');
  expect((await ask(page, notice.number)).matches[notice.id]).toBe('number');
  expect((await ask(page, '第46届世界')).documents[0]).toBe(notice.id);
  await page.locator('#results [data-section="sec_2__para_3"] a').first().tap();
  await expect(page.locator('#sec_2__para_3')).toBeInViewport();
  await page.goto('./verify/');
  await page.getByLabel('要核对的字句').fill('力争取得奖牌零的突破');
  await page.getByRole('button', { name: '核对', exact: true }).tap();
  await expect(page.locator('#verify-status')).toHaveText('与原文一致。');
});

test('no style waits for container queries, or for :has() but where the browser is asked first', () => {
  const asked = /@supports selector\(:has\(\*\)\)\s*\{(?:[^{}]*\{[^{}]*\})*\}/g;
  for (const path of filesBelow(siteFolder).filter((name) => name.endsWith('.css')))
    expect(readFileSync(join(siteFolder, path), 'utf8').replace(asked, ''), path).not.toMatch(
      /.{0,50}(?::has\(|@container)/,
    );
});

test('no script has what an old WebView could not even read: a flag v, a look behind, a selector of :has()', () => {
  for (const path of filesBelow(siteFolder).filter((name) => /^_astro\/.*\.js$/.test(name)))
    expect(readFileSync(join(siteFolder, path), 'utf8'), path).not.toMatch(
      /.{0,50}(?:\(\?<[=!]|\][-&]{2}\[|:has\(|\/[dgimsy]*v[dgimsy]*[,;)])/,
    );
});
