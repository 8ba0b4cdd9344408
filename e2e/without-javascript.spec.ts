import { expect, test } from 'playwright/test';
import { articleText } from './support/article-units.ts';
import { notice } from './support/notice.ts';
import { withoutSpace } from './support/plain-text.ts';
import { htmlPages } from './support/site-folder.ts';

test.use({ javaScriptEnabled: false });

test('every page reads and has its links', async ({ page }) => {
  for (const address of htmlPages()) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('navigation', { name: '站内' }).getByRole('link')).toHaveCount(3);
    expect(((await page.getByRole('main').textContent()) ?? '').length, address).toBeGreaterThan(30);
    await expect(page.getByRole('main').getByText(/正在|加载中/)).toHaveCount(0);
  }
});

test('the notice is all there', async ({ page }) => {
  await page.goto(notice.address);
  expect(withoutSpace(await articleText(page))).toBe(withoutSpace(notice.paragraphs.join('')));
  for (const part of await page.locator('article#text [data-zone]').all()) await expect(part).toBeVisible();
});

test('outline, citations, clause links and the way back work', async ({ page }) => {
  await page.goto(notice.address);
  const outline = page.getByRole('navigation', { name: '目录' });
  const link = outline.getByRole('link', {
    name: '（五）努力营造技能人才成长良好社会氛围',
    includeHidden: true,
  });
  if (!(await link.isVisible())) await outline.getByText('目录', { exact: true }).click();
  await link.click();
  await expect(page).toHaveURL(/#sec_2__para_5$/);
  await expect(page.locator('#sec_2__para_5')).toBeInViewport();

  await page.getByRole('link', { name: /^二、（三）：/ }).click();
  await expect(page).toHaveURL(/#sec_2__para_3$/);

  await page.locator('#sec_2__para_5').getByRole('link', { name: '鄂办发〔2018〕43号' }).click();
  await expect(page).toHaveURL(/ebanfa-2018-43\/$/);
  await page.getByRole('link', { name: '二、（五）', exact: true }).first().click();
  await expect(page).toHaveURL(/erenshehan-2019-296\/#sec_2__para_5$/);
});

test('the catalogue lists and links every document, and shows no control that does nothing', async ({
  page,
}) => {
  await page.goto('./documents/');
  await expect(page.locator('#catalogue').getByRole('listitem')).toHaveCount(28);
  for (const link of await page.locator('#catalogue').getByRole('link').all())
    await expect(link).toBeVisible();
  await expect(page.getByRole('combobox')).toHaveCount(0);
  await page.locator('#catalogue').getByRole('link', { name: notice.title }).click();
  await expect(page).toHaveURL(new RegExp(`/${notice.id}/$`));
});

test('the search page says what it needs and where to go instead', async ({ page }) => {
  await page.goto('./search/');
  const main = page.getByRole('main');
  await expect(main.getByText(/需要.*JavaScript/)).toBeVisible();
  await main.getByRole('link', { name: '文件目录' }).click();
  await expect(page).toHaveURL(/\/documents\/$/);
});

test('on paper the text stands without the frame', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto(notice.address);
  await expect(page.locator('#sec_3__para_3')).toBeVisible();
  for (const part of ['header', 'footer', 'nav', 'aside', 'search'])
    for (const element of await page.locator(`body ${part}`).all()) await expect(element).toBeHidden();
  await expect(page.getByText('非官方文本，以原件为准').first()).toBeVisible();
  const handle = page.locator('#sec_2__para_3 a[data-apparatus]');
  await expect(handle).toBeHidden();
  const colour = await page.locator('#sec_2__para_3 p').evaluate((p) => getComputedStyle(p).color);
  expect(colour).toBe('rgb(0, 0, 0)');
  expect(await articleText(page)).toContain('（三）广泛宣传报道。');
});
