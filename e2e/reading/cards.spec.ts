import type { Page } from 'playwright/test';
import { gotoStill } from '../support/pages/still-clock.ts';
import { tabTo } from '../support/pages/tab-to.ts';
import { expect, test } from '../support/test.ts';
import { main } from '../support/texts/library.ts';

const card = (page: Page) => page.locator('#citation-card');
const doubtful = (page: Page) =>
  page.locator('#sec_2__para_5').getByRole('link', { name: '林办发〔2021〕14号' });
const sure = (page: Page) => page.locator('#sec_2__para_5').getByRole('link', { name: '林办发〔2022〕3号' });

test.beforeEach(async ({ page }) => {
  await page.goto(main.address);
});

test('the keyboard sees what a citation names, closes it, and follows the link', async ({ page }) => {
  await tabTo(page, doubtful(page));
  for (const words of [
    '关于实施书香林山计划的若干意见',
    '林办发〔2021〕14号（存疑）',
    '林山省人民政府办公厅',
    '2021年12月14日以前',
    '本库未收录全文',
    '官媒',
    '文号存疑',
  ])
    await expect(card(page)).toContainText(words);
  await expect(doubtful(page)).toHaveAttribute('aria-describedby', 'citation-card');
  await page.keyboard.press('Escape');
  await expect(card(page)).toHaveCount(0);
  await expect(doubtful(page)).toBeFocused();
  await tabTo(page, sure(page));
  await expect(card(page)).toContainText('关于提高书屋管理员待遇的实施意见');
  await page.keyboard.press('Tab');
  await expect(card(page)).toHaveCount(0);
  await page.keyboard.press('Shift+Tab');
  await expect(card(page)).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/linbanfa-2022-3\/$/);

  await page.goto(main.address);
  await tabTo(page, page.locator('#sec_2__para_1').getByRole('link', { name: '全民读书行动' }));
  await expect(card(page)).toContainText('编者所加链接');
  await expect(card(page)).toContainText('国读发〔2022〕24号');
});

test('the mouse that rests on a citation sees the card and can go into it; passing over shows nothing', async ({
  page,
}) => {
  await gotoStill(page, main.address);
  const rest = () => page.clock.runFor(2000);
  const restOnCitation = async () => {
    await sure(page).locator('.nowrap').hover();
    await rest();
    await expect(card(page)).toBeVisible();
  };
  await page.locator('#sec_2__para_5').scrollIntoViewIfNeeded();
  await sure(page).locator('.nowrap').hover();
  await page.mouse.move(5, 5);
  await rest();
  await expect(card(page)).toHaveCount(0);
  await restOnCitation();
  await card(page).getByText('发文字号').hover();
  await rest();
  await expect(card(page)).toBeVisible();
  await page.mouse.move(5, 5);
  await rest();
  await expect(card(page)).toHaveCount(0);
  await restOnCitation();
  await page.keyboard.press('Escape');
  await expect(card(page)).toHaveCount(0);
  await sure(page).click();
  await expect(page).toHaveURL(/linbanfa-2022-3\/$/);
});

test('in a low window the card is read whole: with the mouse in itself, with the keyboard by scrolling the page', async ({
  page,
}) => {
  await page.setViewportSize({ width: 640, height: 360 });
  await tabTo(page, doubtful(page));
  await expect(card(page)).toBeVisible();
  await expect(doubtful(page)).toBeInViewport({ ratio: 1 });
  expect(await card(page).evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)).toBe(0);
  await page.keyboard.press('Escape');
  await page.locator('#main').focus();
  await doubtful(page).evaluate((link) => link.scrollIntoView({ block: 'center' }));
  await doubtful(page).locator('.nowrap').hover();
  await expect(card(page)).toBeInViewport({ ratio: 1 });
  await card(page).getByText('发文字号').hover();
  await page.mouse.wheel(0, 600);
  await expect(card(page).getByRole('link')).toBeInViewport();
});

test('a clause copied while a card is open is its own text: no card, no mark of a note, no gap before a digit', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await tabTo(page, doubtful(page));
  await expect(card(page)).toBeVisible();
  await page.locator('#sec_2__para_5').evaluate((clause) => getSelection()?.selectAllChildren(clause));
  await page.keyboard.press('ControlOrMeta+c');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.replaceAll('\n', '')).toBe(main.paragraphs.find((text) => text.startsWith('（五）')));
  const note = page.getByRole('link', { name: '编者注1' });
  expect(await note.evaluate((element) => element.textContent)).toBe('');
  const drawn = await note.evaluate((element) => getComputedStyle(element, '::before').content);
  expect(drawn.replace(/[" \u2060]/g, '')).toBe('注1');
});

test.describe('by touch', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

  test('the first tap shows the card, above the bar; 打开 follows the link', async ({ page }) => {
    await doubtful(page).tap();
    await expect(page).toHaveURL(new RegExp(`${main.id}/$`));
    const go = card(page).getByRole('link', { name: '查看已查明的信息' });
    await expect(go).toBeFocused();
    const [box, bar] = await Promise.all([
      card(page).boundingBox(),
      page.locator('.reading-bar').boundingBox(),
    ]);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0);
    expect((await go.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await card(page).getByRole('button', { name: '关闭' }).tap();
    await expect(card(page)).toHaveCount(0);
    await expect(doubtful(page)).toBeFocused();
    await doubtful(page).tap();
    await expect(card(page)).toBeVisible();
    const beside = page.locator('#sec_2__para_5 h3');
    await beside.dispatchEvent('pointerdown');
    await expect(card(page), 'a press closes it when it ends, not before').toBeVisible();
    await beside.dispatchEvent('pointerup');
    await expect(card(page)).toHaveCount(0);
    await doubtful(page).tap();
    await go.tap();
    await expect(page).toHaveURL(/shuxiang-linshan-jihua-2021\/$/);
  });

  test('if the card does not arrive, the tap follows the link', async ({ page, faults }) => {
    faults.allow(/cards\.json/);
    await page.route('**/cards.json', (route) => route.fulfill({ status: 404 }));
    await sure(page).tap();
    await expect(page).toHaveURL(/linbanfa-2022-3\/$/);
  });
});
