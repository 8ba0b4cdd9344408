import { expect, type Page, test } from 'playwright/test';
import { articleText } from './support/article-units.ts';
import { codeInPicture } from './support/code-in-picture.ts';
import { documentAddress, handleWords, notice } from './support/notice.ts';
import { withoutSpace } from './support/plain-text.ts';
import { tabTo } from './support/tab-to.ts';

const clause = notice.paragraphs.find((text) => text.startsWith('（三）对标世赛')) ?? '';
const named = `《${notice.title}》（${notice.number}）第二部分第（三）项`;
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const handle = (page: Page) => page.getByRole('button', { name: /^二、（三）：/ });
const action = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const said = (page: Page) => page.locator('#sec_2__para_3').getByRole('status');
const place = (page: Page) => new URL('#sec_2__para_3', page.url()).href;
const ownPage = (page: Page) => new URL('sec_2__para_3/', page.url()).href;

test.describe('with a clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('a record is shared with its title, and with its number unless that is doubtful', async ({ page }) => {
    for (const [id, name] of [
      ['ebanfa-2018-43', '《关于提高技术工人待遇的实施意见》（鄂办发〔2018〕43号）'],
      ['ebanfa-2017-jineng-qiangsheng', '《关于实施技能人才振兴计划建设技能强省的若干意见》'],
    ] as const) {
      await page.goto(documentAddress(id));
      await page.getByRole('button', { name: '分享' }).click();
      await action(page, '复制标题和链接').click();
      await expect(page.getByRole('dialog').getByRole('status')).toHaveText('已复制标题和链接');
      expect(await copied(page)).toBe(`${name}\n${page.url()}`);
    }
  });

  test.beforeEach(async ({ page }) => {
    await page.goto(notice.address);
  });

  test('the mouse copies the link to a clause, and the link to its own page', async ({ page }) => {
    await page.locator('#sec_2__para_3').hover();
    await handle(page).click();
    await action(page, '复制本条链接').click();
    await expect(said(page)).toHaveText('已复制本条链接：二、（三）');
    expect(await copied(page)).toBe(place(page));
    await action(page, '复制微信用链接').click();
    await expect(said(page)).toContainText('已复制微信用链接');
    expect(await copied(page)).toBe(ownPage(page));
    await page.goto(await copied(page));
    expect(withoutSpace((await page.getByRole('article').textContent()) ?? '')).toBe(clause);
  });

  test('the keyboard copies the text of a clause with title, number and name, and nothing of the page around it', async ({
    page,
  }) => {
    await tabTo(page, handle(page));
    await page.keyboard.press('Enter');
    await expect(action(page, '复制本条链接')).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(action(page, '复制文字和出处')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(said(page)).toHaveText('已复制文字和出处：二、（三）');
    expect(withoutSpace(await copied(page))).toBe(`${named}：${clause}${place(page)}`);
  });

  test('a copied clause has no footnote marks in it', async ({ page }) => {
    await page.getByRole('button', { name: /^二、（五）：/ }).click();
    await action(page, '复制文字和出处').click();
    await expect(page.locator('#sec_2__para_5').getByRole('status')).toContainText('已复制');
    expect(withoutSpace(await copied(page))).toContain(
      notice.paragraphs.find((text) => text.startsWith('（五）')),
    );
  });

  test('a table in a clause is copied a row a line, as spreadsheets take it', async ({ page }) => {
    await page.locator('#sec_2__para_3').evaluate((clause) => {
      const rows = '<tr>\n<th>甲</th>\n<th>乙</th>\n</tr>\n<tr>\n<td>1</td>\n<td></td>\n</tr>';
      clause.insertAdjacentHTML('beforeend', `<div class="table"><table>${rows}</table></div>`);
    });
    await handle(page).click();
    await action(page, '复制文字和出处').click();
    await expect(said(page)).toContainText('已复制');
    expect(await copied(page)).toContain('\n甲\t乙\n1\t\n');
  });

  test('a paragraph without a number has its place on the page of the clause that holds it', async ({
    page,
  }) => {
    await page.getByRole('button', { name: '二、第1段：分享' }).click();
    await action(page, '复制微信用链接').click();
    await expect(page.locator('#sec_2').getByRole('status')).toContainText('已复制');
    expect(await copied(page)).toBe(new URL('sec_2/#sec_2__p_1', page.url()).href);
    await page.getByRole('button', { name: '开头第1段：分享' }).click();
    await expect(action(page, '复制微信用链接')).toHaveCount(0);
  });

  test('Escape closes the menu and gives the focus back', async ({ page }) => {
    await handle(page).press(' ');
    await expect(handle(page)).toHaveAttribute('aria-expanded', 'true');
    await expect(action(page, '复制本条链接')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(action(page, '复制本条链接')).toHaveCount(0);
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
      if (menu === 'with') {
        await handle(page).click();
        await action(page, '二维码').click();
        await expect(page.locator('#sec_2__para_3 img')).toBeVisible();
      }
      const selected = await page.locator('article#text').evaluate((article) => {
        getSelection()?.selectAllChildren(article);
        return getSelection()?.toString() ?? '';
      });
      expect(withoutSpace(selected)).toBe(withoutSpace(notice.paragraphs.join('')));
      await page.keyboard.press('ControlOrMeta+c');
      const text = await copied(page);
      expect(text).not.toMatch(handleWords);
      expect(withoutSpace(text)).toBe(withoutSpace(notice.paragraphs.join('')));
    });
});

test('a QR code is drawn when it is asked for, large, with a quiet zone, and leads to the page of the clause', async ({
  page,
}) => {
  const scripts: string[] = [];
  page.on('request', (request) => scripts.push(request.url()));
  await page.goto(notice.address);
  await handle(page).click();
  await expect(action(page, '二维码')).toBeVisible();
  expect(scripts.filter((url) => /code-picture/.test(url))).toEqual([]);
  await action(page, '二维码').click();
  const picture = page.getByRole('img', { name: '二维码：二、（三）的链接' });
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
  await page.goto(notice.address);
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
  await page.goto(`${notice.address}sec_2__para_3/`);
  await page.getByRole('button', { name: '分享本条' }).click();
  const sheet = page.getByRole('dialog', { name: '分享' });
  await sheet.getByRole('button', { name: '复制文字和出处' }).click();
  await expect(sheet.getByRole('status')).toContainText('手动复制');
  const selected = await page.evaluate(() => getSelection()?.toString() ?? '');
  expect(withoutSpace(selected)).toBe(`${named}：${clause}${page.url()}`);
  await sheet.getByRole('button', { name: '二维码' }).click();
  const picture = sheet.getByRole('img', { name: '二维码：二、（三）的链接' });
  expect((await codeInPicture(picture)).text).toBe(page.url());
});

test('without a share sheet none is offered', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'share'));
  await page.goto(notice.address);
  await handle(page).click();
  await expect(action(page, '复制本条链接')).toBeVisible();
  await expect(action(page, '系统分享')).toHaveCount(0);
});

test.describe('without a clipboard', () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: () => Promise.reject(new Error('refused')) },
      });
      document.execCommand = () => false;
    });
    await page.goto(notice.address);
    await handle(page).click();
  });
  const selected = (page: Page) => page.evaluate(() => getSelection()?.toString() ?? '');

  test('the text of the clause is selected, and the status says so', async ({ page }) => {
    await action(page, '复制文字和出处').click();
    await expect(said(page)).toContainText('手动复制');
    expect(withoutSpace(await selected(page))).toBe(clause);
    expect(await articleText(page)).toContain('致力备战');
  });

  test('the link is shown and selected', async ({ page }) => {
    await action(page, '复制本条链接').click();
    await expect(said(page)).toContainText('手动复制');
    expect((await selected(page)).trim()).toBe(place(page));
  });
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
    await page.goto(notice.address);
    await expect(handle(page)).toHaveCSS('opacity', '1');
    await handle(page).tap();
    await expect(action(page, '复制本条链接')).toBeInViewport({ ratio: 1 });
    await expect(action(page, '关闭')).toBeInViewport({ ratio: 1 });
    for (const button of await page.locator('#sec_2__para_3 button').all())
      expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await action(page, '复制本条链接').tap();
    await expect(said(page)).toContainText('已复制');
    expect(await copied(page)).toBe(place(page));
    await action(page, '关闭').tap();
    await expect(action(page, '关闭')).toHaveCount(0);
  });
});
