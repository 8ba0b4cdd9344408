import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { ask } from '../support/pages/ask.ts';
import { readOldStyles } from '../support/pages/old-styles.ts';
import { filesBelow } from '../support/sites/site-folder.ts';
import { sites } from '../support/sites/sites.ts';
import { expect, test } from '../support/test.ts';
import { articleText } from '../support/texts/article-units.ts';
import { main } from '../support/texts/library.ts';
import { withoutSpace } from '../support/texts/plain-text.ts';

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

/** Removes what old WebViews lack, and records on the page what could not be removed. */
const forget = () => {
  const lacking = [
    [window, ['IntersectionObserver', 'HTMLDialogElement']],
    [HTMLDialogElement.prototype, ['showModal', 'show', 'close']],
    [HTMLElement.prototype, ['popover', 'showPopover', 'hidePopover', 'togglePopover']],
    [Intl, ['Segmenter']],
    [Navigator.prototype, ['share', 'clipboard']],
    [Array.prototype, ['at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'with']],
    [String.prototype, ['at', 'isWellFormed', 'toWellFormed']],
    [Object, ['groupBy', 'hasOwn']],
    [Map, ['groupBy']],
    [window, ['structuredClone', 'scheduler']],
  ] as const;
  for (const [owner, names] of lacking) for (const name of names) Reflect.deleteProperty(owner, name);
  Object.assign(window, {
    left: lacking.flatMap(([owner, names]) => names.filter((name) => name in owner)),
  });
};

const { folder } = sites.library;
test.beforeEach(async ({ page }) => {
  await page.addInitScript(forget);
  await page.goto(main.address);
  expect(await page.evaluate(() => (window as unknown as { left: string[] }).left)).toEqual([]);
});

/** Reads the clipboard by pasting on the page that checks quotations. */
async function paste(page: Page): Promise<string> {
  await page.goto('./verify/');
  await page.getByLabel('要核对的字句').press('ControlOrMeta+v');
  return page.getByLabel('要核对的字句').inputValue();
}

test('without what old WebViews lack the page reads, and its panels open', async ({ page }) => {
  expect(withoutSpace(await articleText(page))).toBe(withoutSpace(main.paragraphs.join('')));
  const bar = page.getByRole('navigation', { name: '阅读工具' });
  await bar.getByRole('link', { name: '目录' }).tap();
  const sheet = page.getByRole('dialog', { name: '目录' });
  await sheet.press('Escape');
  await expect(sheet).toHaveCount(0);
  await bar.getByRole('link', { name: '目录' }).tap();
  await sheet.getByRole('link', { name: '（二）狠抓落实落地' }).tap();
  await expect(page.locator('#sec_3__para_2')).toBeInViewport();
  await bar.getByRole('button', { name: '字号' }).tap();
  await page.getByRole('radio', { name: '特大' }).check();
  await page.getByRole('button', { name: '关闭' }).tap();
  await expect(page.locator('html')).toHaveAttribute('data-size', 'larger');
});

test('without what old WebViews lack links lead, and are copied', async ({ page }) => {
  await page.locator('#sec_2__para_5').getByRole('link', { name: '林办发〔2022〕3号' }).tap();
  await page.getByRole('link', { name: '查看已查明的信息' }).tap();
  await expect(page).toHaveURL(/linbanfa-2022-3\/$/);
  await page.goBack();
  await page.getByRole('button', { name: '分享：第二部分第（三）项' }).tap();
  await page.getByRole('button', { name: '复制链接' }).tap();
  await expect(page.locator('#sec_2__para_3').getByRole('status')).toContainText('已复制链接');
  const ownPage = new URL('sec_2__para_3/', page.url()).href;
  expect(await paste(page)).toBe(ownPage);
});

test('without what old WebViews lack a clause is found and checked', async ({ page }) => {
  await page.goto('./search/');
  expect((await ask(page, main.number)).matches[main.id]).toBe('number');
  expect((await ask(page, '第12届全省')).documents[0]).toBe(main.id);
  await page.locator('#results [data-section="sec_2__para_3"] a').first().tap();
  await expect(page.locator('#sec_2__para_3')).toBeInViewport();
  await page.goto('./verify/');
  await page.getByLabel('要核对的字句').fill('力争团体名次有新的提高');
  await page.getByRole('button', { name: '核对', exact: true }).tap();
  await expect(page.locator('#verify-status')).toHaveText('与原文一致。');
});

test('no style stands in a layer, or waits for ranges, container queries, or :has() but where it is asked for', () => {
  const paths = filesBelow(folder).filter((name) => name.endsWith('.css'));
  expect(paths.length).toBeGreaterThan(3);
  const asked = /@supports selector\(:has\(\*\)\)\s*\{(?:[^{}]*\{[^{}]*\})*\}/g;
  for (const path of paths)
    expect(readFileSync(join(folder, path), 'utf8').replace(asked, ''), path).not.toMatch(
      /.{0,50}(?::has\(|@container|@layer|@custom-media|@media[^{]*(?:[<>=]|\(--|(?:^|[\s,(])not\s*\())/,
    );
});

/** Properties that must not depend on what an old browser lacks, by selector. */
const look: Record<string, readonly string[]> = {
  body: ['background-color', 'color', 'font-family', 'font-size'],
  '.site-header': ['background-color', 'border-bottom-width'],
  '.site-header .bar': ['display', 'max-width'],
  '.reading': ['display', 'grid-template-columns'],
  '#text': ['background-color', 'border-top-width', 'font-size', 'line-height', 'padding-left', 'width'],
  '#text h1': ['font-size', 'text-align'],
  '#text [data-zone="letterhead"]': ['border-bottom-width', 'color', 'text-align'],
  '#text .run-in': ['text-indent', 'max-width'],
  '#text a.citation': ['text-decoration-line', 'text-decoration-color'],
  '.outline': ['display', 'position'],
  '.reading-bar': ['display', 'position', 'bottom'],
  '.site-footer': ['position', 'color'],
};

const lookOf = (page: Page) =>
  page.evaluate(
    (wanted) =>
      Object.entries(wanted).map(([selector, properties]) => {
        const element = document.querySelector(selector);
        const style = element && getComputedStyle(element);
        return [selector, ...properties.map((name) => `${name}: ${style?.getPropertyValue(name)}`)];
      }),
    look,
  );

for (const width of [360, 1280])
  test(`with the styles that the oldest browsers read, ${width} px wide, a text looks the same`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 740 });
    await page.goto(main.address);
    const asItIs = await lookOf(page);
    expect(JSON.stringify(asItIs)).not.toContain('undefined');
    await readOldStyles(page);
    await page.goto('about:blank');
    await page.goto(main.address);
    expect(await lookOf(page)).toEqual(asItIs);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });

test('no script has what an old WebView cannot parse: a lookbehind, a selector with :has()', () => {
  for (const path of filesBelow(folder).filter((name) => /^_astro\/.*\.js$/.test(name)))
    expect(readFileSync(join(folder, path), 'utf8'), path).not.toMatch(/.{0,50}(?:\(\?<[=!]|:has\()/);
});
