import { expect, type Page, test } from 'playwright/test';
import { accessibilityProblems } from './support/accessibility-problems.ts';
import { ask } from './support/ask.ts';
import { documentAddress, notice } from './support/notice.ts';
import { htmlPages } from './support/site-folder.ts';

const openMenu = async (page: Page) => {
  await page.getByRole('button', { name: /^二、（三）：/ }).click();
  await page.getByRole('button', { name: '二维码' }).click();
  await expect(page.getByRole('img', { name: /^二维码/ })).toBeVisible();
};

const openPanel = async (page: Page) => {
  await page.getByRole('banner').getByRole('button', { name: /^字号/ }).click();
  await expect(page.getByRole('dialog', { name: '字号与显示' })).toBeVisible();
};

const showCard = async (page: Page) => {
  await page.locator('#sec_2__para_5').getByRole('link', { name: '鄂办发〔2017〕144号' }).focus();
  await expect(page.locator('#citation-card')).toBeVisible();
};

const views: Record<string, [address: string, act?: (page: Page) => Promise<unknown>]> = {
  home: ['./'],
  'the catalogue': ['./documents/'],
  'the notice': [notice.address],
  'the notice at a clause, with its menu open': [`${notice.address}#sec_2__para_5`, openMenu],
  'the notice with what may be chosen': [notice.address, openPanel],
  'the notice with the card of a citation': [notice.address, showCard],
  'the page of a clause': [`${notice.address}sec_2__para_5/`],
  'a record': [documentAddress('ebanfa-2017-jineng-qiangsheng')],
  'a search with results': ['./search/', (page) => ask(page, '技能人才')],
  'a search without results': ['./search/', (page) => ask(page, '质量促近就业')],
  'the about page': ['./about/'],
  'a page that is not there': ['./no-such-page/'],
};

for (const [view, [address, act]] of Object.entries(views)) {
  test(`axe finds nothing on ${view}, on any screen, light or dark`, async ({ page }) => {
    test.slow();
    for (const width of [360, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto('about:blank');
      await page.goto(address);
      await act?.(page);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect.soft(await accessibilityProblems(page), `${width} px, ${colorScheme}`).toEqual([]);
      }
    }
  });
}

test('no page scrolls sideways at 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const address of [...htmlPages(), './search/?q=技能人才']) {
    await page.goto(address);
    if (address.includes('?')) await expect(page.locator('html')).toHaveAttribute('data-search', 'ready');
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect.soft(wide, address).toBeLessThanOrEqual(320);
  }
});

test('no page scrolls sideways when its text is twice as large', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 800 });
  for (const address of htmlPages()) {
    await page.goto(address);
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect.soft(wide, address).toBeLessThanOrEqual(640);
  }
});

test('controls are at least 24 pixels high on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const address of ['./', './search/', notice.address, `${notice.address}sec_1/`]) {
    await page.goto(address);
    for (const control of await page
      .locator('button:visible, input:visible, select:visible, summary:visible')
      .all())
      expect(
        (await control.boundingBox())?.height,
        `${address} ${await control.textContent()}`,
      ).toBeGreaterThanOrEqual(24);
  }
});
