import { expect, type Page, test } from 'playwright/test';

const rows = (page: Page) => page.locator('#catalogue > li:visible');

test.beforeEach(async ({ page }) => {
  await page.goto('./documents/');
});

test('the catalogue lists every document by its earliest day', async ({ page }) => {
  await expect(rows(page)).toHaveCount(28);
  await expect(page.getByRole('status')).toContainText('28件');
  const ids = await rows(page)
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname.split('/').at(-2)));
  expect(ids.slice(0, 3)).toEqual([
    'shisanwu-chanjiao-ronghe-fazhan-gongcheng-2016',
    'xinshiqi-chanye-gongren-duiwu-jianshe-gaige-fangan-2017',
    'ebanfa-2017-jineng-qiangsheng',
  ]);
  const latest = ids.indexOf('jiaqiang-jineng-rencai-peiyang-2025');
  expect(latest).toBeGreaterThan(ids.indexOf('erenshehan-2019-296'));
  expect(ids.indexOf('jigong-jiaoyu-shisanwu-guihua'), 'without a date').toBeGreaterThan(latest);
});

test('the catalogue narrows by issuer, level, year, kind and holding, and says how many are left', async ({
  page,
}) => {
  for (const [label, option, count] of [
    ['发文机关', '湖北省人民政府办公厅', 3],
    ['层级', '中央', 19],
    ['年份', '2018', 6],
    ['公文种类', '意见', 13],
    ['收录情况', '全文', 1],
  ] as const) {
    await page.getByLabel(label).selectOption(option);
    await expect(rows(page)).toHaveCount(count);
    await expect(page.getByRole('status')).toContainText(`${count}件`);
    await page.getByRole('button', { name: '清除筛选' }).click();
    await expect(rows(page)).toHaveCount(28);
    await expect(page.getByRole('button', { name: '清除筛选' })).toBeHidden();
    await expect(page.getByLabel('发文机关')).toBeFocused();
  }
});

test('what the catalogue was narrowed by stands in the address', async ({ page }) => {
  await page.getByLabel('年份').selectOption('2019');
  await page.getByLabel('层级').selectOption('省级');
  await expect(rows(page)).toHaveCount(2);
  await page.reload();
  await expect(rows(page)).toHaveCount(2);
  await expect(page.getByLabel('年份')).toHaveValue('2019');
});

test('a choice that fits nothing says so', async ({ page }) => {
  await page.getByLabel('年份').selectOption('2016');
  await page.getByLabel('层级').selectOption('省级');
  await expect(rows(page)).toHaveCount(0);
  await expect(page.getByRole('status')).toContainText('没有');
});
