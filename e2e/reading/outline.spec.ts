import type { Page } from 'playwright/test';
import { tabTo } from '../support/pages/tab-to.ts';
import { expect, test } from '../support/test.ts';
import { main } from '../support/texts/library.ts';

const current = (page: Page) => page.locator('.outline [aria-current="location"]');
const bar = (page: Page) => page.getByRole('navigation', { name: '阅读工具' });
const sheet = (page: Page) => page.getByRole('dialog', { name: '目录' });

test('beside the text the outline follows the reader', async ({ page }) => {
  await page.goto(main.address);
  await expect(page.getByRole('navigation', { name: '目录' }).getByRole('link').first()).toBeVisible();
  await expect(current(page)).toHaveCount(0);
  await expect(bar(page)).toBeHidden();
  for (const [id, words] of [
    ['sec_1__p_1', '一、充分认识'],
    ['sec_2__para_5', '（五）努力营造'],
    ['sec_2__para_2', '（二）千方百计'],
  ] as const) {
    await page.locator(`#${id}`).evaluate((clause) => clause.scrollIntoView());
    await expect(current(page)).toHaveText(new RegExp(`^${words}`));
    await expect(current(page)).toBeInViewport();
  }
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await expect(current(page)).toHaveText(/^（三）广泛宣传/);
  await page
    .getByRole('navigation', { name: '目录' })
    .getByRole('link', { name: /^（二）狠抓落实/ })
    .click();
  await expect(current(page)).toHaveText(/^（二）狠抓落实/);
  await page.evaluate(() => scrollTo(0, 0));
  await expect(current(page)).toHaveCount(0);
});

test('beside the text the outline is open, and announces no state', async ({ page }) => {
  await page.goto(main.address);
  const summary = page.locator('.outline summary');
  await summary.evaluate((element: HTMLElement) => element.click());
  await expect(summary.locator('..')).toHaveAttribute('open');
  expect(await summary.evaluate((element: HTMLElement) => element.tabIndex)).toBe(-1);
});

test('on a phone one press leads from any clause to what the text cites', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`${main.address}#sec_2__para_3`);
  await bar(page).getByRole('link', { name: '依据' }).click();
  await expect(page.getByRole('heading', { name: '本文引用' })).toBeInViewport();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

  test.beforeEach(async ({ page }) => {
    await page.goto(main.address);
  });

  test('a finger finds the outline in the bar, and a clause in the outline', async ({ page }) => {
    await bar(page).getByRole('link', { name: '目录' }).tap();
    await sheet(page).getByRole('link', { name: '（三）广泛宣传报道' }).tap();
    await expect(sheet(page)).toHaveCount(0);
    await expect(page).toHaveURL(/#sec_3__para_3$/);
    await expect(page.locator('#sec_3__para_3')).toBeInViewport();
    await bar(page).getByRole('link', { name: '目录' }).tap();
    await expect(sheet(page).locator('[aria-current="location"]')).toHaveText('（三）广泛宣传报道');
    await page.touchscreen.tap(180, 20);
    await expect(sheet(page)).toHaveCount(0);
  });

  test('the keyboard opens the outline, stays in it, leaves it, and goes on reading at the clause', async ({
    page,
  }) => {
    const opener = bar(page).getByRole('link', { name: '目录' });
    await opener.focus();
    await page.keyboard.press('Enter');
    await expect(sheet(page).getByRole('link').first()).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(sheet(page)).toHaveCount(0);
    await expect(opener).toBeFocused();
    await page.keyboard.press('Enter');
    await tabTo(page, sheet(page).getByRole('link', { name: '（五）努力营造全社会支持乡村书屋的良好氛围' }));
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#sec_2__para_5$/);
    await page.keyboard.press('Tab');
    await expect(page.locator('#sec_2__para_5 a').first()).toBeFocused();
  });

  test('the bar never hides what has the focus, nor the end of the page', async ({ page }) => {
    const top = await bar(page).evaluate((element) => element.getBoundingClientRect().top);
    expect(top).toBeGreaterThan(600);
    const hidden: string[] = [];
    for (let i = 0; i < 80; i++) {
      await page.keyboard.press('Tab');
      const at = await page.evaluate(() => {
        const element = document.activeElement as HTMLElement;
        const { bottom } = element.getBoundingClientRect();
        const edge = document.querySelector('.reading-bar')?.getBoundingClientRect().top ?? 0;
        const inBar = element.closest('.reading-bar, .site-footer') !== null || element === document.body;
        return { name: element.outerHTML.slice(0, 100), hidden: !inBar && bottom > edge + 1 };
      });
      if (at.hidden) hidden.push(at.name);
    }
    expect(hidden).toEqual([]);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    const [footer, nav] = await Promise.all([
      page.locator('.site-footer').boundingBox(),
      bar(page).boundingBox(),
    ]);
    expect(footer?.y).toBeGreaterThanOrEqual((nav?.y ?? 0) + (nav?.height ?? 0) - 1);
  });

  test('sharing offers the whole document and the clause that is being read', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    await page.locator('#sec_2__para_4').evaluate((clause) => clause.scrollIntoView());
    await expect(current(page)).toHaveAttribute('href', '#sec_2__para_4');
    // By coordinates, since Playwright first scrolls what is inside the scroll padding.
    const button = await bar(page).getByText('分享').boundingBox();
    await page.touchscreen.tap((button?.x ?? 0) + 20, (button?.y ?? 0) + 20);
    const sheet = page.getByRole('dialog', { name: '分享' });
    await sheet.getByRole('button', { name: '复制本页链接' }).tap();
    await expect(sheet.getByText('已复制本页链接')).toBeVisible();
    expect(await copied()).toBe(page.url().split('#')[0]);
    await sheet.getByRole('button', { name: '复制标题和链接' }).tap();
    await expect(sheet.getByText('已复制标题和链接')).toBeVisible();
    expect(await copied()).toBe(`《${main.title}》（${main.number}）\n${page.url().split('#')[0]}`);
    await expect(sheet.getByRole('heading', { name: '当前条款：（四）' })).toBeVisible();
    await sheet.getByRole('button', { name: '复制链接：第二部分第（四）项' }).tap();
    await expect(sheet.getByText('已复制链接：第二部分第（四）项')).toBeVisible();
    expect(await copied()).toBe(new URL('sec_2__para_4/', page.url()).href);
    await sheet.getByRole('button', { name: '二维码' }).first().tap();
    expect((await sheet.getByRole('img').boundingBox())?.width).toBeGreaterThanOrEqual(120);
    await page.keyboard.press('Escape');
    await expect(bar(page).getByText('分享')).toBeFocused();
  });
});
