import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { kindAddresses } from '../support/pages/page-kinds.ts';
import { sites } from '../support/sites/sites.ts';
import { expect, test } from '../support/test.ts';
import { articleText } from '../support/texts/article-units.ts';
import { main } from '../support/texts/library.ts';
import { withoutSpace } from '../support/texts/plain-text.ts';

test.use({ javaScriptEnabled: false });

test('every kind of page reads and has its links', async ({ page, faults }) => {
  faults.allow(/no-such-page/);
  for (const address of kindAddresses) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('navigation', { name: '站内' }).getByRole('link')).toHaveCount(3);
    expect(((await page.getByRole('main').textContent()) ?? '').length, address).toBeGreaterThan(30);
    await expect(page.getByRole('main').getByText(/正在|加载中/)).toHaveCount(0);
  }
});

test('a text is complete; outline, citations, clause links and the way back work', async ({ page }) => {
  await page.goto(main.address);
  expect(withoutSpace(await articleText(page))).toBe(withoutSpace(main.paragraphs.join('')));
  for (const part of await page.locator('article#text [data-zone]').all()) await expect(part).toBeVisible();

  const outline = page.getByRole('navigation', { name: '目录' });
  const link = outline.getByRole('link', {
    name: '（五）努力营造全社会支持乡村书屋的良好氛围',
    includeHidden: true,
  });
  if (!(await link.isVisible())) await outline.getByText('目录', { exact: true }).click();
  await link.click();
  await expect(page).toHaveURL(/#sec_2__para_5$/);
  await expect(page.locator('#sec_2__para_5')).toBeInViewport();

  await page.getByRole('link', { name: '链接：第二部分第（三）项' }).click();
  await expect(page).toHaveURL(/#sec_2__para_3$/);

  await page.locator('#sec_2__para_5').getByRole('link', { name: '林办发〔2022〕3号' }).click();
  await expect(page).toHaveURL(/linbanfa-2022-3\/$/);
  await page.getByRole('link', { name: '二、（五）', exact: true }).first().click();
  await expect(page).toHaveURL(/linwenhan-2023-16\/#sec_2__para_5$/);
});

test('the catalogue lists and links every document, without a control that does nothing; what needs scripts says so', async ({
  page,
}) => {
  const documents = readdirSync(join(sites.library.content, 'documents')).length;
  await page.goto('./documents/');
  await expect(page.locator('#catalogue').getByRole('listitem')).toHaveCount(documents);
  for (const link of await page.locator('#catalogue').getByRole('link').all())
    await expect(link).toBeVisible();
  await expect(page.getByRole('combobox')).toHaveCount(0);
  await page.locator('#catalogue').getByRole('link', { name: main.title }).click();
  await expect(page).toHaveURL(new RegExp(`/${main.id}/$`));

  for (const address of ['./search/', './verify/']) {
    await page.goto(address);
    await expect(page.getByRole('main').getByText(/需要.*JavaScript/)).toBeVisible();
    await expect(page.getByRole('main').getByRole('textbox', { name: '要核对的字句' })).toHaveCount(0);
  }
  await page.goto('./search/');
  await page.getByRole('main').getByRole('link', { name: '文件目录' }).click();
  await expect(page).toHaveURL(/\/documents\/$/);
});

test('a print has the text without the frame', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto(main.address);
  await expect(page.locator('#sec_3__para_3')).toBeVisible();
  for (const part of ['header', 'footer', 'nav', 'search'])
    for (const element of await page.locator(`body ${part}`).all()) await expect(element).toBeHidden();
  await expect(page.getByText('非官方文本，以原件为准').first()).toBeVisible();
  const handle = page.locator('#sec_2__para_3 a[data-apparatus]');
  await expect(handle).toBeHidden();
  const colour = await page.locator('#sec_2__para_3 p').evaluate((p) => getComputedStyle(p).color);
  expect(colour).toBe('rgb(0, 0, 0)');
  expect(await articleText(page)).toContain('（三）广泛宣传报道。');
});
