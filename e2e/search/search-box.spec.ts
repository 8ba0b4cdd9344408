import type { Page } from 'playwright/test';
import { shownAnswer } from '../support/pages/ask.ts';
import { gotoStill } from '../support/pages/still-clock.ts';
import { expect, test } from '../support/test.ts';
import { main } from '../support/texts/library.ts';

const dialog = (page: Page) => page.getByRole('dialog', { name: '检索' });

test.describe('on every page', () => {
  test('/ opens the search box on any page, unless in a field or switched off; Escape gives the focus back', async ({
    page,
  }) => {
    for (const address of ['./', main.address]) {
      await page.goto(address);
      const link = page.getByRole('main').getByRole('link').first();
      await link.focus();
      await page.keyboard.press('/');
      await expect(dialog(page).getByRole('searchbox')).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(dialog(page)).toHaveCount(0);
      await expect(link).toBeFocused();
      await page.keyboard.press('Control+k');
      await expect(dialog(page).getByRole('searchbox')).toBeFocused();
      await page.keyboard.press('Escape');
    }
    await page.getByRole('banner').getByRole('searchbox').focus();
    await page.keyboard.type('a/b');
    await expect(page.getByRole('banner').getByRole('searchbox')).toHaveValue('a/b');
    await page.getByRole('banner').getByRole('button', { name: '字号' }).click();
    await page.getByRole('radio', { name: '停用' }).check();
    await page.reload();
    await page.keyboard.press('/');
    await page.keyboard.press('Control+k');
    await expect(dialog(page)).toBeVisible();
    await expect(dialog(page).getByRole('searchbox')).toHaveValue('');
  });

  test('results stand while one types; arrows lead through them, Enter to the clause, or to all results', async ({
    page,
  }) => {
    await page.goto('./about/');
    await page.keyboard.press('/');
    await page.keyboard.type('第12届全省');
    const results = dialog(page).locator('#results');
    await expect(results.locator('li[data-section="sec_2__para_3"]')).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await expect(results.getByRole('link').first()).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(results.locator('li[data-section] a').first()).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect(dialog(page).getByRole('searchbox')).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`${main.id}/\\?q=[^#]+#sec_2__para_3$`));
    await expect(page.locator('#sec_2__para_3')).toBeInViewport();

    await page.keyboard.press('/');
    await dialog(page).getByRole('searchbox').fill('乡村书屋');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL((url) => url.searchParams.get('q') === '乡村书屋');
    expect((await shownAnswer(page)).total).toBeGreaterThan(5);
  });

  test('a press on the box in the header opens it with what stands there; the keyboard can stay outside', async ({
    page,
  }) => {
    await page.goto(main.address);
    const box = page.getByRole('banner').getByRole('searchbox');
    await box.focus();
    await page.keyboard.insertText('双书架');
    await expect(dialog(page)).toHaveCount(0);
    await box.click();
    await expect(dialog(page).getByRole('searchbox')).toHaveValue('双书架');
    await expect(dialog(page).locator('#results li[data-section]')).toHaveCount(1);
  });

  test('a press beside the dialog closes it; one that begins in it, to select words, or ends in it does not', async ({
    page,
  }) => {
    await page.goto(main.address);
    await page.keyboard.press('/');
    await page.keyboard.type('abc');
    const { x = 0, y = 0 } = (await dialog(page).getByRole('searchbox').boundingBox()) ?? {};
    const [inside, beside] = [x + 30, 20];
    for (const [from, to, left] of [
      [inside, beside, 1],
      [beside, inside, 1],
      [beside, beside, 0],
    ] as const) {
      await page.mouse.move(from, y + 20);
      await page.mouse.down();
      await page.mouse.move(to, y + 20);
      await page.mouse.up();
      await expect(dialog(page)).toHaveCount(left);
    }
  });

  test.describe('on a phone', () => {
    test.use({ viewport: { width: 360, height: 700 }, hasTouch: true });

    test('检索 in the bar opens it over the whole screen', async ({ page }) => {
      await page.goto(main.address);
      await page.getByRole('navigation', { name: '阅读工具' }).getByRole('link', { name: '检索' }).tap();
      await expect(dialog(page).getByRole('searchbox')).toBeFocused();
      expect(await dialog(page).boundingBox()).toMatchObject({ x: 0, y: 0, width: 360, height: 700 });
      await dialog(page).getByRole('button', { name: '关闭' }).tap();
      await expect(
        page.getByRole('navigation', { name: '阅读工具' }).getByRole('link', { name: '检索' }),
      ).toBeFocused();
    });
  });
});

test.describe('with an input method', () => {
  test('a composition begun while the dialog loads is finished in the page’s box first', async ({ page }) => {
    let load = () => {};
    const loaded = new Promise<void>((resolve) => {
      load = resolve;
    });
    await page.route('**/search-dialog*.js', async (route) => {
      await loaded;
      await route.continue();
    });
    await gotoStill(page, main.address);
    const arrives = page.waitForResponse('**/search-dialog*.js');
    await page.keyboard.press('/');
    const keyboard = await page.context().newCDPSession(page);
    await keyboard.send('Input.imeSetComposition', {
      text: "shuang'shu",
      selectionStart: 10,
      selectionEnd: 10,
    });
    load();
    await (await arrives).finished();
    await page.clock.runFor(1000);
    await expect(dialog(page)).toHaveCount(0);
    await keyboard.send('Input.insertText', { text: '双书架' });
    await expect(dialog(page).getByRole('searchbox')).toHaveValue('双书架');
    await page.clock.runFor(1000);
    await expect(dialog(page).locator('#results li[data-section]')).toHaveCount(1);
  });

  test('nothing is searched or submitted during a composition', async ({ page }) => {
    await gotoStill(page, './about/');
    await page.keyboard.press('/');
    const field = dialog(page).getByRole('searchbox');
    await field.focus();
    const { href } = new URL(page.url());
    const keyboard = await page.context().newCDPSession(page);
    const compose = (text: string) =>
      keyboard.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
    const enter = (event: { type: 'rawKeyDown' | 'keyDown' | 'keyUp'; key: string; text?: string }) =>
      keyboard.send('Input.dispatchKeyEvent', { code: 'Enter', windowsVirtualKeyCode: 229, ...event });
    await compose('xiang');
    await compose("xiang'cun");
    await enter({ type: 'rawKeyDown', key: 'Process' });
    await page.clock.runFor(1000);
    expect(page.url()).toBe(href);
    await expect(page.locator('#results > li')).toHaveCount(0);
    await keyboard.send('Input.insertText', { text: '乡村书屋' });
    await expect(field).toHaveValue('乡村书屋');
    // Safari sends the confirming Enter after the composition, recognisable only by its key code.
    await enter({ type: 'keyDown', key: 'Enter', text: '\r' });
    await enter({ type: 'keyUp', key: 'Enter' });
    await page.clock.runFor(1000);
    await expect(page.locator('#results > li').first()).toBeVisible();
    await expect(dialog(page)).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL((url) => url.searchParams.get('q') === '乡村书屋');
    expect((await shownAnswer(page)).total).toBeGreaterThan(5);
  });
});
