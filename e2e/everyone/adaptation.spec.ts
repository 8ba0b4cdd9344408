import type { Page } from 'playwright/test';
import { appear, appearanceNames } from '../support/pages/appearances.ts';
import { cutOffText } from '../support/pages/cut-off-text.ts';
import { kindAddresses, openPanel, visit } from '../support/pages/page-kinds.ts';
import { expect, test } from '../support/test.ts';
import { main } from '../support/texts/library.ts';

/** A screen of 1280 × 1024 px at 400 % (WCAG 2.2, 1.4.10). */
const enlarged = { width: 320, height: 256 };

test('no page scrolls sideways at 400 %', { tag: '@full' }, async ({ page, faults }) => {
  faults.allow(/no-such-page/);
  await page.setViewportSize(enlarged);
  for (const address of [...kindAddresses, 'search with results']) {
    await visit(page, address);
    expect.soft(await cutOffText(page), address).toEqual([]);
  }
});

test('at 400 % panels can be read, used and closed', async ({ page }) => {
  await page.setViewportSize(enlarged);
  await page.goto(main.address);
  await openPanel(page, 'display');
  const panel = page.getByRole('dialog');
  await panel.getByRole('radio', { name: '黑底黄字' }).check();
  await expect(panel.getByRole('radio', { name: '黑底黄字' })).toBeInViewport();
  await expect(panel.getByRole('button', { name: '关闭' })).toBeInViewport({ ratio: 1 });
  await panel.getByRole('button', { name: '关闭' }).click();
  await openPanel(page, 'outline');
  await panel.getByRole('link', { name: '（三）广泛宣传报道' }).click();
  await expect(page.locator('#sec_3__para_3')).toBeInViewport();
});

test('no text is cut off at twice its size', { tag: '@full' }, async ({ page, faults }) => {
  faults.allow(/no-such-page/);
  await page.setViewportSize({ width: 640, height: 800 });
  for (const address of kindAddresses) {
    await page.goto(address);
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    expect.soft(await cutOffText(page), address).toEqual([]);
  }
});

test('in forced colours every control has an edge, and what is current, led to or in focus is seen', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  for (const kind of ['home', 'catalogue', 'text at a clause, with its menu', 'quotation that differs']) {
    await visit(page, kind);
    const bare = await page
      .locator('button:visible, input:visible, select:visible, textarea:visible')
      .evaluateAll((all) =>
        all
          .filter((element) => getComputedStyle(element).borderStyle === 'none')
          .map((element) => element.outerHTML.slice(0, 80)),
      );
    expect.soft(bare, kind).toEqual([]);
  }
  await visit(page, `${main.address}#sec_2__para_5`);
  for (const shown of [page.locator('#sec_2__para_5 > .run-in'), page.locator('.outline [aria-current]')])
    expect(await outlineOf(shown)).toBe('solid');
  await page.keyboard.press('Tab');
  expect(await outlineOf(page.locator(':focus'))).toBe('solid');
  await visit(page, 'catalogue');
  expect(await outlineOf(page.locator('.site-header [aria-current]'))).toBe('solid');
});

/** Foregrounds, backgrounds, and the contrast required (WCAG 2.2, 1.4.6 and 1.4.11). */
const pairs = [
  ...['paper', 'ground', 'tint', 'target', 'mark'].map((behind) => ['ink', behind, 7] as const),
  ...['paper', 'ground', 'tint', 'target'].map((behind) => ['muted', behind, 7] as const),
  ...['paper', 'ground'].map((behind) => ['red', behind, 7] as const),
  ...['paper', 'ground', 'tint', 'target'].map((behind) => ['edge', behind, 3] as const),
  ...['tint', 'target', 'mark'].map((behind) => ['red', behind, 3] as const),
];

test('letters stand out 7:1 from all that is behind them, and edges 3:1, in every look', async ({
  browser,
  baseURL,
}) => {
  for (const appearance of appearanceNames) {
    const page = await browser.newPage(baseURL ? { baseURL } : {});
    await appear(page, appearance);
    await page.goto('./about/');
    for (const contrast of ['no-preference', 'more'] as const) {
      await page.emulateMedia({ contrast });
      const colours = await page.evaluate(readColours);
      for (const [front, behind, least] of pairs)
        expect
          .soft(contrastOf(colours[front], colours[behind]), `${appearance}: ${front} on ${behind}`)
          .toBeGreaterThanOrEqual(least);
    }
    await page.close();
  }
});

const outlineOf = (element: ReturnType<Page['locator']>) =>
  element.first().evaluate((shown) => getComputedStyle(shown).outlineStyle);

/** Runs in the page: reads the colours of the styles by name, as red, green and blue. */
function readColours(): Record<string, number[]> {
  const probe = document.createElement('i');
  document.body.append(probe);
  const read = (name: string) => {
    probe.style.setProperty('color', `var(--${name})`);
    return (
      getComputedStyle(probe)
        .color.match(/[\d.]+/g)
        ?.map(Number) ?? []
    );
  };
  const names = ['paper', 'ground', 'tint', 'target', 'mark', 'ink', 'muted', 'red', 'edge'];
  const colours = Object.fromEntries(names.map((name) => [name, read(name)]));
  probe.remove();
  return colours;
}

/** WCAG 2.2: relative luminance and contrast ratio. */
function contrastOf(one: number[] = [], other: number[] = []): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(channels: number[]): number {
  const [red = 0, green = 0, blue = 0] = channels.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
