import { expect, type Page, test } from 'playwright/test';
import { articleText } from './support/article-units.ts';
import { handleWords, notice } from './support/notice.ts';
import { withoutSpace } from './support/plain-text.ts';
import { tabTo } from './support/tab-to.ts';

const clause = notice.paragraphs.find((text) => text.startsWith('（三）对标世赛')) ?? '';
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const handle = (page: Page) => page.getByRole('button', { name: /^二、（三）：/ });

test.describe('with a clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test.beforeEach(async ({ page }) => {
    await page.goto(notice.address);
  });

  test('the mouse copies the link to a clause', async ({ page }) => {
    await page.locator('#sec_2__para_3').hover();
    await handle(page).click();
    await page.getByRole('button', { name: '复制链接' }).click();
    await expect(page.locator('#sec_2__para_3').getByRole('status')).toContainText('已复制');
    expect(await copied(page)).toBe(new URL('#sec_2__para_3', page.url()).href);
  });

  test('the keyboard copies the text of a clause with title, number and name, and nothing of the page around it', async ({
    page,
  }) => {
    await tabTo(page, handle(page));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: '复制链接' })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: '复制文字' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.locator('#sec_2__para_3').getByRole('status')).toContainText('已复制');
    const text = await copied(page);
    for (const words of [notice.title, notice.number, '第二部分第（三）项']) expect(text).toContain(words);
    expect(withoutSpace(text)).toContain(clause);
    expect(text).not.toMatch(handleWords);
  });

  test('a copied clause has no footnote marks in it', async ({ page }) => {
    await page.getByRole('button', { name: /^二、（五）：/ }).click();
    await page.getByRole('button', { name: '复制文字' }).click();
    await expect(page.locator('#sec_2__para_5').getByRole('status')).toContainText('已复制');
    expect(withoutSpace(await copied(page))).toContain(
      notice.paragraphs.find((text) => text.startsWith('（五）')),
    );
  });

  test('Escape closes the menu and gives the focus back', async ({ page }) => {
    await handle(page).press(' ');
    await expect(handle(page)).toHaveAttribute('aria-expanded', 'true');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: '复制链接' })).toHaveCount(0);
    await expect(handle(page)).toBeFocused();
    await expect(handle(page)).toHaveAttribute('aria-expanded', 'false');
  });

  test('the address of the page shows the clause whose menu was opened', async ({ page }) => {
    await handle(page).click();
    await expect(page).toHaveURL(/#sec_2__para_3$/);
  });

  for (const menu of ['without', 'with'])
    test(`the whole article selected and copied ${menu} an open menu is the document alone`, async ({
      page,
    }) => {
      if (menu === 'with') await handle(page).click();
      await page.locator('article#text').evaluate((article) => getSelection()?.selectAllChildren(article));
      await page.keyboard.press('ControlOrMeta+c');
      const text = await copied(page);
      expect(text).not.toMatch(handleWords);
      for (const paragraph of notice.paragraphs)
        expect(withoutSpace(text)).toContain(withoutSpace(paragraph));
    });
});

test('without a clipboard the text of the clause is selected, and the status says so', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new Error('refused')) },
    });
    document.execCommand = () => false;
  });
  await page.goto(notice.address);
  await handle(page).click();
  await page.getByRole('button', { name: '复制文字' }).click();
  await expect(page.locator('#sec_2__para_3').getByRole('status')).toContainText('手动复制');
  const selected = await page.evaluate(() => getSelection()?.toString() ?? '');
  expect(withoutSpace(selected)).toBe(clause);
  expect(await articleText(page)).toContain('致力备战');
});
