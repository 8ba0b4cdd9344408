import type { Page } from 'playwright/test';
import { codeInPicture } from '../support/pages/code-in-picture.ts';
import { tabTo } from '../support/pages/tab-to.ts';
import { expect, test } from '../support/test.ts';
import { documentAddress, handleWords, main } from '../support/texts/library.ts';
import { withoutSpace } from '../support/texts/plain-text.ts';

const clause = main.paragraphs.find((text) => text.startsWith('（三）对标全省')) ?? '';
const named = `《${main.title}》（${main.number}）第二部分第（三）项`;
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const handle = (page: Page) => page.getByRole('button', { name: '分享：第二部分第（三）项' });
const action = (page: Page, name: string) =>
  page.getByRole('button', { name: new RegExp(`^${name}(?:：|$)`) });
const said = (page: Page) => page.locator('#sec_2__para_3').getByRole('status');
const ownPage = (page: Page) => new URL('sec_2__para_3/', page.url()).href;

test.describe('with a clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('a record is shared with its title, and with its number unless that is doubtful', async ({ page }) => {
    for (const [id, name] of [
      ['linbanfa-2022-3', '《关于提高书屋管理员待遇的实施意见》（林办发〔2022〕3号）'],
      ['shuxiang-linshan-jihua-2021', '林山省人民政府办公厅《关于实施书香林山计划的若干意见》'],
    ] as const) {
      await page.goto(documentAddress(id));
      await page.getByRole('button', { name: '分享' }).click();
      await action(page, '复制标题和链接').click();
      await expect(page.getByRole('dialog').getByRole('status')).toHaveText('已复制标题和链接');
      expect(await copied(page)).toBe(`${name}\n${page.url()}`);
    }
  });

  test.beforeEach(async ({ page }) => {
    await page.goto(main.address);
  });

  test('the mouse copies the link to the page of a clause, which chats keep; the address shows the clause', async ({
    page,
  }) => {
    await page.locator('#sec_2__para_3').hover();
    await handle(page).click();
    await expect(page).toHaveURL(/#sec_2__para_3$/);
    await action(page, '复制链接').click();
    await expect(said(page)).toHaveText('已复制链接：第二部分第（三）项');
    expect(await copied(page)).toBe(ownPage(page));
    await expect(page.getByRole('link', { name: '打开本条：第二部分第（三）项' })).toHaveAttribute(
      'href',
      ownPage(page),
    );
    await page.getByRole('button', { name: '分享：第二部分第1段' }).click();
    await action(page, '复制链接').click();
    await expect(page.locator('#sec_2').getByRole('status').last()).toContainText('已复制');
    expect(await copied(page)).toBe(new URL('sec_2/#sec_2__p_1', page.url()).href);
    await page.getByRole('button', { name: '分享：引言' }).click();
    await action(page, '复制链接').click();
    expect(await copied(page)).toBe(new URL('#preamble__p_1', page.url()).href);
    await expect(page.getByRole('link', { name: /^打开本条/ })).toHaveCount(0);
  });

  test('the keyboard copies the text of a clause with title, number and name; Escape gives the focus back', async ({
    page,
  }) => {
    await tabTo(page, handle(page));
    await page.keyboard.press('Enter');
    await expect(action(page, '复制链接')).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(action(page, '复制原文（附出处）')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(said(page)).toHaveText('已复制原文和出处：第二部分第（三）项');
    expect(withoutSpace(await copied(page))).toBe(`${named}：${clause}${ownPage(page)}`);
    await action(page, '复制引文').press('Enter');
    expect(await copied(page)).toBe(named);
    await page.keyboard.press('Escape');
    await expect(action(page, '复制链接')).toHaveCount(0);
    await expect(handle(page)).toBeFocused();
    await expect(handle(page)).toHaveAttribute('aria-expanded', 'false');
    await page.keyboard.press(' ');
    await expect(action(page, '复制链接')).toBeFocused();
    await expect(handle(page)).toHaveAttribute('aria-expanded', 'true');
  });

  test('the whole article selected and copied with an open menu is the document alone', async ({ page }) => {
    await handle(page).click();
    await action(page, '二维码').click();
    await expect(page.locator('#sec_2__para_3 img')).toBeVisible();
    const selected = await page.locator('article#text').evaluate((article) => {
      getSelection()?.selectAllChildren(article);
      return getSelection()?.toString() ?? '';
    });
    expect(withoutSpace(selected)).toBe(withoutSpace(main.paragraphs.join('')));
    await page.keyboard.press('ControlOrMeta+c');
    const text = await copied(page);
    expect(text).not.toMatch(handleWords);
    expect(withoutSpace(text)).toBe(withoutSpace(main.paragraphs.join('')));
  });
});

test('a QR code is drawn when it is asked for, large, with a quiet zone, and leads to the page of the clause', async ({
  page,
}) => {
  const scripts: string[] = [];
  page.on('request', (request) => scripts.push(request.url()));
  await page.goto(main.address);
  await handle(page).click();
  await expect(action(page, '二维码')).toBeVisible();
  expect(scripts.filter((url) => /code-picture/.test(url))).toEqual([]);
  await action(page, '二维码').click();
  const picture = page.getByRole('img', { name: '二维码：第二部分第（三）项的链接' });
  await expect(picture).toHaveAttribute('src', /^data:image\/png/);
  expect((await picture.boundingBox())?.width).toBeGreaterThanOrEqual(120);
  const { text, quietZone } = await codeInPicture(picture);
  expect(text).toBe(ownPage(page));
  expect(quietZone).toBeGreaterThanOrEqual(4);
});

test('the share sheet of the system gets the text with its name, and the address of the page of the clause', async ({
  page,
}) => {
  await page.addInitScript(() => {
    navigator.share = async (data) => {
      document.documentElement.dataset.shared = JSON.stringify(data);
    };
  });
  await page.goto(main.address);
  await handle(page).click();
  await action(page, '系统分享').click();
  await expect(page.locator('html')).toHaveAttribute('data-shared', /./);
  const shared = JSON.parse((await page.locator('html').getAttribute('data-shared')) ?? '');
  expect(shared.url).toBe(ownPage(page));
  expect(withoutSpace(shared.text)).toBe(`${named}：${clause}`);
});

test('the page of a clause is shared by its own address, with its text where the clipboard is refused', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    document.execCommand = () => false;
  });
  await page.goto(`${main.address}sec_2__para_3/`);
  await page.getByRole('button', { name: '引用和分享' }).click();
  const sheet = page.getByRole('dialog', { name: '分享' });
  await sheet.getByRole('button', { name: '复制原文（附出处）' }).click();
  await expect(sheet.getByRole('status')).toContainText('手动复制');
  const selected = await page.evaluate(() => getSelection()?.toString() ?? '');
  expect(withoutSpace(selected)).toBe(`${named}：${clause}${page.url()}`);
  await sheet.getByRole('button', { name: '二维码' }).click();
  const picture = sheet.getByRole('img', { name: '二维码：第二部分第（三）项的链接' });
  expect((await codeInPicture(picture)).text).toBe(page.url());
});

test.describe('by touch', () => {
  test.use({
    hasTouch: true,
    isMobile: true,
    viewport: { width: 360, height: 740 },
    permissions: ['clipboard-read', 'clipboard-write'],
  });

  test('the handle is in sight, and everything in its menu is large enough for a finger', async ({
    page,
  }) => {
    await page.goto(main.address);
    await expect(handle(page)).toHaveCSS('opacity', '1');
    await handle(page).tap();
    await expect(action(page, '复制链接')).toBeInViewport({ ratio: 1 });
    await expect(action(page, '关闭')).toBeInViewport({ ratio: 1 });
    for (const button of await page.locator('#sec_2__para_3 button:visible').all())
      expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await action(page, '复制链接').tap();
    await expect(said(page)).toContainText('已复制');
    expect(await copied(page)).toBe(ownPage(page));
    await action(page, '关闭').tap();
    await expect(action(page, '关闭')).toHaveCount(0);
  });
});
