import { expect, test } from 'playwright/test';
import { shownAnswer } from './support/ask.ts';
import { notice } from './support/notice.ts';
import { htmlPages } from './support/site-folder.ts';
import { tabTo } from './support/tab-to.ts';

test('the first press of Tab offers to skip to the text', async ({ page }) => {
  for (const address of htmlPages()) {
    await page.goto(address);
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: '跳到正文' });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
  }
});

test('the keyboard alone leads from home to the notice, to a document it cites, and back to the clause', async ({
  page,
}) => {
  await page.goto('./');
  await tabTo(page, page.getByRole('region', { name: '本库主要文件' }).getByRole('link'));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`/${notice.id}/$`));
  await tabTo(page, page.locator('#sec_2__para_4').getByRole('link', { name: '人社厅函〔2019〕83号' }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/renshetinghan-2019-83\/$/);
  await tabTo(page, page.getByRole('link', { name: '二、（四）', exact: true }).first());
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#sec_2__para_4$/);
  await expect(page.locator('#sec_2__para_4')).toBeInViewport();
});

test('the keyboard alone leads from home through search to a clause', async ({ page }) => {
  await page.goto('./');
  await tabTo(page, page.getByRole('searchbox'));
  await page.keyboard.insertText('第46届世界');
  await page.keyboard.press('Enter');
  expect((await shownAnswer(page)).documents[0]).toBe(notice.id);
  await tabTo(page, page.locator('#results li[data-section]').getByRole('link').first());
  await page.keyboard.press('Enter');
  await expect(page.locator('#sec_2__para_3')).toBeInViewport();
});

for (const address of [
  './',
  './documents/',
  notice.address,
  './documents/ebanfa-2018-43/',
  './search/',
  './about/',
]) {
  test(`on ${address} Tab goes through the page in order, and shows where it is`, async ({ page }) => {
    await page.goto(address);
    const expected = await page.evaluate(() => {
      const all = [
        ...document.querySelectorAll<HTMLElement>(
          'a[href], button, input, select, textarea, summary, [tabindex]',
        ),
      ];
      const reachable = all.filter(
        (element) =>
          element.tabIndex >= 0 &&
          !element.matches(':disabled') &&
          // Of a group of radio buttons Tab reaches the chosen one.
          !element.matches('[type=radio]:not(:checked)') &&
          element.checkVisibility({ visibilityProperty: true }),
      );
      for (const [i, element] of reachable.entries()) element.dataset.order = String(i);
      return reachable.length;
    });
    expect(expected).toBeGreaterThan(3);
    for (let i = 0; i < expected; i++) {
      await page.keyboard.press('Tab');
      const at = await page.evaluate(() => {
        const element = document.activeElement as HTMLElement;
        const { outlineStyle, outlineWidth, boxShadow, opacity } = getComputedStyle(element);
        const { width, height } = element.getBoundingClientRect();
        return {
          order: Number(element.dataset.order),
          name: element.outerHTML.slice(0, 120),
          seen: (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) || boxShadow !== 'none',
          there: Number(opacity) > 0 && width > 0 && height > 0,
        };
      });
      expect(at, at.name).toMatchObject({ order: i, seen: true, there: true });
    }
  });
}
