import type { Page } from 'playwright/test';
import { pageProblems } from '../support/pages/page-problems.ts';
import { expect, test } from '../support/test.ts';
import { main } from '../support/texts/library.ts';

const panel = (page: Page) => page.getByRole('dialog', { name: '字号与显示' });
const openPanel = (page: Page) => page.getByRole('banner').getByRole('button', { name: /^字号/ }).click();
const choose = (page: Page, choice: string) =>
  panel(page).getByRole('radio', { name: choice, exact: true }).check();
const style = (page: Page, selector: string, property: string) =>
  page
    .locator(selector)
    .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);

/** Records the attributes of the root element when the body begins, and every layout shift. */
const watchFirstPaint = () => {
  const seen = { settings: '', shifts: 0 };
  Object.assign(window, { seen });
  new MutationObserver((_, observer) => {
    if (!document.body) return;
    const { size, theme, font } = document.documentElement.dataset;
    seen.settings = [size, theme, font].join(' ');
    observer.disconnect();
  }).observe(document, { childList: true, subtree: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      seen.shifts += (entry as PerformanceEntry & { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
};

const seen = (page: Page) =>
  page.evaluate(() => (window as unknown as { seen: { settings: string; shifts: number } }).seen);

test('what the reader chooses holds on every page from the first paint, until it is reset', async ({
  page,
}) => {
  await page.addInitScript(watchFirstPaint);
  await page.goto(main.address);
  expect(await seen(page)).toEqual({ settings: '  ', shifts: 0 });
  const size = Number.parseFloat(await style(page, '#sec_2__para_1 .run-in p', 'font-size'));
  await openPanel(page);
  await expect(panel(page).getByRole('radio', { name: '标准' })).toBeFocused();
  const other = await page.context().newPage();
  await other.goto('./about/');
  for (const choice of ['特大', '黑底黄字', '黑体']) await choose(page, choice);
  // A page already open follows, so that a later choice there does not undo these.
  await expect(other.locator('html')).toHaveAttribute('data-theme', 'black');
  await other.close();
  expect(Number.parseFloat(await style(page, '#sec_2__para_1 .run-in p', 'font-size'))).toBeGreaterThan(
    size * 1.2,
  );
  expect(await style(page, '#sec_2__para_1 .run-in p', 'color')).toBe('rgb(255, 255, 0)');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('banner').getByRole('button', { name: /^字号/ })).toBeFocused();

  await page.reload();
  expect(await seen(page)).toEqual({ settings: 'larger black hei', shifts: 0 });
  await page.goto('./about/');
  expect(await style(page, 'main h1', 'color')).toBe('rgb(255, 255, 0)');
  await openPanel(page);
  await expect(panel(page).getByRole('radio', { name: '黑底黄字' })).toBeChecked();
  await panel(page).getByRole('button', { name: '恢复默认' }).click();
  await expect(panel(page).getByRole('status')).toHaveText('已恢复默认。');
  await expect(panel(page).getByRole('radio', { name: '跟随系统' })).toBeChecked();
  await page.reload();
  expect(await seen(page)).toMatchObject({ settings: '  ' });
});

test('a reader who forbids storage loses nothing else', async ({ page, baseURL }) => {
  const problems = await pageProblems(page, new URL(baseURL ?? '').origin);
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.goto(main.address);
  await openPanel(page);
  await choose(page, '深色');
  await expect(panel(page).getByRole('status')).toContainText('只在本页有效');
  expect(await style(page, 'html', 'color-scheme')).toBe('dark');
  await panel(page).getByRole('button', { name: '关闭' }).click();
  await page.locator('#sec_2__para_5').getByRole('link', { name: '林办发〔2022〕3号' }).focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect(page.locator('#citation-card')).toBeVisible();
  expect(problems).toEqual([]);
});

test('dark by choice looks the same as dark by the system', async ({ page }) => {
  const tokens = () =>
    page.evaluate(() => {
      const root = getComputedStyle(document.documentElement);
      return ['paper', 'ground', 'ink', 'muted', 'rule', 'edge', 'red', 'tint', 'mark', 'target'].map(
        (name) => root.getPropertyValue(`--${name}`),
      );
    });
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('./about/');
  const bySystem = await tokens();
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await tokens()).not.toEqual(bySystem);
  await openPanel(page);
  await choose(page, '深色');
  expect(await tokens()).toEqual(bySystem);
});

test('长者模式 has letters of 22 px, controls of 60 px and one column, on any screen', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('display', '{"size":"elder"}'));
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    for (const address of [main.address, './documents/linbanfa-2022-3/', './']) {
      await page.goto(address);
      const small = await page.locator('body *:visible').evaluateAll((all) =>
        all
          .filter((element) =>
            [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
          )
          .filter((element) => Number.parseFloat(getComputedStyle(element).fontSize) < 22)
          .map((element) => element.outerHTML.slice(0, 80)),
      );
      expect.soft(small, `${address} ${width}`).toEqual([]);
      for (const control of await page
        .locator('button:visible, input:visible, select:visible, summary:visible, nav a:visible')
        .all())
        expect
          .soft((await control.boundingBox())?.height, `${address} ${await control.textContent()}`)
          .toBeGreaterThanOrEqual(60);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
    await page.goto(main.address);
    const [text, apparatus] = await Promise.all([
      page.locator('#text').boundingBox(),
      page.locator('.apparatus').boundingBox(),
    ]);
    expect(apparatus?.y).toBeGreaterThan((text?.y ?? 0) + (text?.height ?? 0) - 1);
    await expect(page.getByRole('navigation', { name: '阅读工具' })).toBeVisible();
  }
});

test('the panel opens above the bar or below the header, whichever opened it', async ({ page }) => {
  await page.setViewportSize({ width: 800, height: 720 });
  const edge = (selector: string, side: 'top' | 'bottom') =>
    page
      .locator(selector)
      .evaluate((element, name) => Math.round(element.getBoundingClientRect()[name]), side);
  await page.goto(main.address);
  await page.locator('.reading-bar').getByRole('button', { name: '字号' }).click();
  await expect(panel(page)).toBeVisible();
  expect(Math.abs((await edge('.sheet', 'bottom')) - (await edge('.reading-bar', 'top')))).toBeLessThan(2);
  await page.goto('./documents/');
  await openPanel(page);
  await expect(panel(page)).toBeVisible();
  const gap = (await edge('.sheet', 'top')) - (await edge('.site-header', 'bottom'));
  expect(gap).toBeGreaterThanOrEqual(0);
  expect(gap).toBeLessThan(8);
});

test('the home page prints its main document, and no panel', async ({ page }) => {
  await page.goto('./');
  await openPanel(page);
  await expect(panel(page)).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator(`main .title-page a[href$="/${main.id}/"]`)).toBeVisible();
  await expect(panel(page)).toBeHidden();
});

test('no handle catches a press on a link in the line above or below', async ({ page }) => {
  await page.goto(main.address);
  for (let width = 340; width <= 1240; width += 60) {
    await page.setViewportSize({ width, height: 900 });
    const covered = await page.locator('#text a:not(.handle)').evaluateAll((links) =>
      links.flatMap((link) => {
        link.scrollIntoView({ block: 'center', behavior: 'instant' });
        return [...link.getClientRects()].flatMap(({ left, right, top, bottom }) =>
          Array.from({ length: 8 }, (_, i) => left + 1 + ((right - left - 2) * i) / 7)
            .flatMap((x) => [top + 1, bottom - 1].map((y) => document.elementFromPoint(x, y)))
            .filter((found) => found?.closest('.handle'))
            .map(() => link.textContent),
        );
      }),
    );
    expect.soft(covered, `${width} px`).toEqual([]);
  }
});
