import type { Page } from 'playwright/test';
import { changeAppearance } from '../support/pages/appearances.ts';
import { kindAddresses } from '../support/pages/page-kinds.ts';
import { expect, test } from '../support/test.ts';
import { main } from '../support/texts/library.ts';

const header = (page: Page) => page.getByRole('banner');
const heightOf = async (page: Page) => (await header(page).boundingBox())?.height ?? Number.NaN;

/** In pixels. */
const limits = { light: 56, 'large type': 64 } as const;
const phones = [320, 360, 640];
const wider = [768, 900, 960, 1100, 1280];

test('the header is one row on every kind of page of a phone, in large type too', async ({
  page,
  faults,
}) => {
  faults.allow(/no-such-page/);
  for (const address of kindAddresses) {
    await page.goto(address);
    const widths = address === './about/' ? [...phones, ...wider] : phones;
    for (const appearance of ['light', 'large type'] as const) {
      await changeAppearance(page, appearance);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 740 });
        const height = await heightOf(page);
        expect(height, `${address} at ${width}, ${appearance}`).toBeLessThanOrEqual(limits[appearance]);
      }
    }
  }
});

test('header, content and footer have one left edge on every kind of page', async ({ page, faults }) => {
  faults.allow(/no-such-page/);
  for (const address of kindAddresses) {
    await page.goto(address);
    for (const width of [1280, 1680]) {
      await page.setViewportSize({ width, height: 800 });
      const edges = await page.evaluate(() => {
        const edge = (element: Element | null) => {
          const range = document.createRange();
          if (element) range.selectNodeContents(element);
          return Math.round(range.getBoundingClientRect().left);
        };
        // On a reading page the outline is the leftmost part of the content.
        const content = document.querySelector('nav.outline') ?? document.querySelector('main h1');
        return ['.site-name', '.site-footer p']
          .map((selector) => edge(document.querySelector(selector)))
          .concat(edge(content));
      });
      expect(new Set(edges).size, `${address} at ${width}: ${edges}`).toBe(1);
    }
  }
});

test('检索 is offered once, beside the field, whose placeholder says what to search for', async ({
  page,
}) => {
  await page.goto('./about/');
  await expect(header(page).getByText('检索', { exact: true }).filter({ visible: true })).toHaveCount(1);
  await expect(header(page).getByPlaceholder('字句、标题或文号')).toBeVisible();
  await page.setViewportSize({ width: 360, height: 740 });
  await expect(header(page).getByText('检索', { exact: true }).filter({ visible: true })).toHaveCount(1);
});

test('the name of the site stays on one line while the field for the search can give way', async ({
  page,
}) => {
  for (const width of [768, 900, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('./about/');
    const lines = await header(page)
      .getByRole('link', { name: '林山省乡村书屋文库' })
      .evaluate((link) => {
        const range = document.createRange();
        range.selectNodeContents(link);
        return range.getClientRects().length;
      });
    expect(lines, `at ${width}`).toBe(1);
  }
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('the menu leads to 核对引文 and the display settings, and covers nothing', async ({ page }) => {
    await page.goto('./documents/');
    const heading = page.getByRole('heading', { level: 1 });
    await header(page).getByText('菜单').click();
    const links = header(page).getByRole('navigation', { name: '站内' }).getByRole('link');
    await expect(links).toHaveText([/文件目录/, /核对引文/, /说明/]);
    const below = (await header(page).boundingBox())?.height ?? 0;
    expect((await heading.boundingBox())?.y).toBeGreaterThan(below);
    await header(page).getByRole('button', { name: '字号与显示' }).click();
    await expect(page.getByRole('dialog', { name: '字号与显示' })).toBeVisible();
    await page.keyboard.press('Escape');
    await links.nth(1).click();
    await expect(page).toHaveURL(/\/verify\/$/);
  });

  test('检索 opens the search over the page; on a reading page the bar has it', async ({ page }) => {
    await page.goto('./documents/');
    await header(page).getByRole('link', { name: '检索' }).click();
    await expect(page.getByRole('dialog', { name: '检索' }).getByRole('searchbox')).toBeFocused();
    await page.goto(main.address);
    await expect(page.getByRole('link', { name: '检索' })).toHaveCount(1);
  });

  test.describe('without scripts', () => {
    test.use({ javaScriptEnabled: false });

    test('the menu opens, and 检索 is a link', async ({ page }) => {
      await page.goto(main.address);
      await header(page).getByText('菜单').click();
      await expect(header(page).getByRole('button')).toHaveCount(0);
      await header(page).getByRole('link', { name: '核对引文' }).click();
      await expect(page).toHaveURL(/\/verify\/$/);
      await header(page).getByRole('link', { name: '检索' }).click();
      await expect(page).toHaveURL(/\/search\/$/);
    });
  });
});
