import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { sites } from '../support/sites/sites.ts';
import { expect, test } from '../support/test.ts';
import { main } from '../support/texts/library.ts';

const rows = (page: Page) => page.locator('#catalogue > li:visible');
const documents = readdirSync(join(sites.library.content, 'documents')).length;

test('the catalogue lists every document by its earliest day, narrows, says how many are left, and keeps it in the address', async ({
  page,
}) => {
  await page.goto('./documents/');
  await expect(rows(page)).toHaveCount(documents);
  await expect(page.getByRole('status')).toContainText(`${documents}件`);
  const ids = await rows(page)
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname.split('/').at(-2)));
  expect(ids.slice(0, 3)).toEqual(['baicun-qiance-gongcheng-2016', 'guodufa-2018-11', 'guodufa-2018-74']);
  const latest = ids.indexOf('yunwenfa-2024-12');
  expect(latest).toBeGreaterThan(ids.indexOf(main.id));
  expect(ids.indexOf('shisanwu-xiangcun-dushu-guihua'), 'without a date').toBeGreaterThan(latest);

  for (const [label, option, count] of [
    ['发文机关', '林山省人民政府办公厅', 3],
    ['层级', '县级', 2],
    ['年份', '2022', 7],
    ['公文种类', '函', 1],
    ['收录情况', '全文', 3],
  ] as const) {
    await page.getByLabel(label).selectOption(option);
    await expect(rows(page), option).toHaveCount(count);
    await page.getByRole('button', { name: '清除筛选' }).click();
    await expect(rows(page)).toHaveCount(documents);
  }
  await page.getByLabel('年份').selectOption('2023');
  await page.getByLabel('层级').selectOption('省级');
  await expect(rows(page)).toHaveCount(1);
  await page.reload();
  await expect(rows(page)).toHaveCount(1);
  await expect(page.getByLabel('年份')).toHaveValue('2023');
  await expect(page.getByRole('status')).toContainText('1件');
});

test('a date that only the number gives, or that is inferred, says so in the catalogue and in results', async ({
  page,
}) => {
  await page.goto('./documents/');
  const row = (id: string) => page.locator(`#catalogue > li:has(a[href$="/${id}/"])`);
  await expect(row('guodufa-2025-3').locator('.when')).toHaveText(/2025年\s*据文号/);
  await expect(row('guodumingdian-2023-2').locator('.when')).toHaveText(/2023年8月\s*成文日期，推定/);
  await expect(row('shisanwu-xiangcun-dushu-guihua').locator('.when')).toHaveText('日期不详');
  await page.goto('./search/?q=国读发〔2025〕3号');
  await expect(page.locator('li[data-document="guodufa-2025-3"] .facts').first()).toContainText(
    '2025年（据文号）',
  );
});
