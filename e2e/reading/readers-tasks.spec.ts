import type { Page } from 'playwright/test';
import { expect, test } from '../support/test.ts';
import { documentAddress, main } from '../support/texts/library.ts';
import { withoutSpace } from '../support/texts/plain-text.ts';

// Whole tasks of readers, whose combination of steps no other spec covers.
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test.describe('a clerk at a desk', () => {
  test.use({ viewport: { width: 1366, height: 768 }, permissions: ['clipboard-read', 'clipboard-write'] });

  test('cites in a reply a document that is not held, without an address', async ({ page }) => {
    await page.goto(documentAddress('linbanfa-2022-3'));
    const cite = page.getByRole('main').getByRole('link', { name: '引用', exact: true });
    await expect(cite).toBeInViewport({ ratio: 1 });
    await cite.click();
    await page.getByRole('dialog', { name: '引用' }).getByRole('button', { name: '复制：公文' }).click();
    await expect(page.getByRole('dialog').getByRole('status').first()).toContainText('已复制');
    expect(await copied(page)).toBe('《关于提高书屋管理员待遇的实施意见》（林办发〔2022〕3号）');
  });
});

test.describe('a teacher in a chat on a phone', () => {
  test.use({
    viewport: { width: 360, height: 640 },
    hasTouch: true,
    permissions: ['clipboard-read', 'clipboard-write'],
  });

  test('sends one clause, and who opens it reads that clause at once and goes on to the whole text', async ({
    page,
    context,
  }) => {
    await page.goto(`${main.address}#sec_2__para_3`);
    await page.getByRole('button', { name: '分享：第二部分第（三）项' }).tap();
    await page.getByRole('button', { name: '复制链接：第二部分第（三）项' }).tap();
    await expect(page.locator('.clause-menu').getByRole('status')).toContainText('已复制链接');
    // Some chats drop what follows #.
    const sent = (await copied(page)).replace(/#.*/, '');
    const received = await context.newPage();
    await received.goto(sent);
    await expect(received.getByRole('heading', { level: 1 })).toBeInViewport({ ratio: 1 });
    const clause = main.paragraphs.find((text) => text.startsWith('（三）对标全省')) ?? '';
    const text = received.getByRole('article');
    expect(withoutSpace((await text.textContent()) ?? '')).toContain(withoutSpace(clause));
    await expect(text.getByText(clause.slice(0, 8)).first()).toBeInViewport();
    await received.getByRole('link', { name: '在全文中阅读' }).tap();
    await expect(received.locator('#sec_2__para_3')).toBeInViewport();
  });
});

test('who listens meets the title first, then the clauses, then what is to be done; a menu says what it does and with what', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(main.address);
  const headings = await page.getByRole('heading').allTextContents();
  const places = [main.title.slice(0, 8), '一、', '三、', '要办的事', '文件信息'].map((words) =>
    headings.findIndex((heading) => withoutSpace(heading).startsWith(words)),
  );
  expect(places[0]).toBe(0);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  await page.getByRole('button', { name: '分享：第二部分第（三）项' }).press('Enter');
  const menu = page.getByRole('group', { name: '分享：第二部分第（三）项' });
  for (const verb of ['复制链接', '复制原文（附出处）', '复制引文', '引用格式', '二维码'])
    await expect(
      menu.getByRole('button', { name: `${verb}：第二部分第（三）项`, exact: true }),
    ).toBeVisible();
});

test.describe('an older reader on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

  test('chooses large letters, opens the document of the home page, its basis, and finds where that can be read', async ({
    page,
  }) => {
    await page.goto('./');
    await page.getByRole('banner').getByText('菜单').tap();
    await page.getByRole('banner').getByRole('button', { name: '字号与显示' }).tap();
    const panel = page.getByRole('dialog', { name: '字号与显示' });
    await panel.getByText('长者模式').tap();
    await panel.getByRole('button', { name: '关闭' }).tap();
    await page.locator('.title-page a').first().tap();
    await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
    await page.getByRole('navigation', { name: '阅读工具' }).getByRole('link', { name: '依据' }).tap();
    const cited = page.getByRole('region', { name: '本文引用' });
    await expect(cited.getByRole('heading', { name: '本文引用' })).toBeInViewport();
    await cited.locator('.document-name a').first().tap();
    const lead = page.getByRole('main').getByRole('link', { name: '查找原文' });
    await expect(lead).toBeInViewport({ ratio: 1 });
    await lead.tap();
    const places = page.getByRole('region', { name: '查找原文' });
    await expect(places.getByRole('link').first()).toBeInViewport({ ratio: 1 });
  });
});
