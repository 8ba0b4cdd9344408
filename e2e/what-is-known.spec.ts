import { expect, test } from 'playwright/test';
import { documentAddress, notice } from './support/notice.ts';
import { withoutSpace } from './support/plain-text.ts';

test('the key points say in words of the text what is due, when and to whom, and lead to the clause', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(notice.address);
  const points = page.locator('.glance');
  await points.locator('summary').first().click();
  await points.locator('.rest > summary').click();
  const first = points.getByRole('listitem').first();
  await expect(first).toContainText('10月30日前');
  await expect(first).toContainText(/2019年.*推定/);
  await expect(first).toContainText('省人力资源和社会保障厅');
  const text = withoutSpace((await page.locator('article#text').textContent()) ?? '');
  const quotes = await points.locator('q').allTextContents();
  expect(quotes.length).toBeGreaterThan(9);
  for (const quote of quotes) expect(text).toContain(withoutSpace(quote));
  await first.getByRole('link', { name: '结尾第1段' }).click();
  await expect(page.locator('#closing__p_1')).toBeInViewport();
});

test('a plan that ran out is said on what rests on it, by the date of the reader, with its source', async ({
  page,
}) => {
  for (const id of [notice.id, 'ezhengbanfa-2019-45']) {
    await page.clock.setFixedTime(new Date('2021-12-31T10:00:00'));
    await page.goto(documentAddress(id));
    const period = page.locator('.period').filter({ hasText: '职业技能提升行动方案' });
    await expect(period).toContainText('2019年至2021年');
    await expect(period.getByText('已经届满')).toBeHidden();
    await page.clock.setFixedTime(new Date('2022-01-01T10:00:00'));
    await page.reload();
    await expect(period.getByText('已经届满')).toBeVisible();
    await expect(period).toContainText('这不说明本文件是否有效');
    await period.getByRole('link', { name: /来源/ }).first().click();
    await expect(page).toHaveURL(/guobanfa-2019-24\/#source-/);
  }
});

test('figures of one thing stand beside each other, each with its grade, its source and the page that states it', async ({
  page,
}) => {
  await page.goto(documentAddress('ezhengbanfa-2019-45'));
  const figures = page.getByRole('region', { name: '主要数字' });
  const rows = figures.getByRole('row');
  await expect(rows.filter({ hasText: '180万人次以上' })).toContainText('湖北');
  const national = rows.filter({ hasText: '5000万人次以上' });
  await expect(national).toContainText('全国');
  for (const row of await rows.filter({ has: page.locator('td') }).all()) {
    await expect(row.getByRole('link', { name: /^可信度 [A-D]$/ })).toHaveCount(1);
    expect(await row.getByRole('link', { name: /来源/ }).count()).toBeGreaterThan(0);
  }
  await national.getByRole('link', { name: '国办发〔2019〕24号' }).click();
  await expect(page.getByRole('region', { name: '主要数字' })).toContainText('180万人次以上');
});

test('a record tells a reader and a maintainer how to complete it', async ({ page }) => {
  await page.goto(documentAddress('renshetinghan-2019-83'));
  const completion = page.getByRole('region', { name: '怎样补全' });
  await expect(completion.getByRole('link', { name: '发给本站' })).toHaveAttribute(
    'href',
    /^mailto:.*subject=/,
  );
  await completion.locator('summary').click();
  await expect(completion).toContainText('documents/renshetinghan-2019-83.mdx');
  await expect(completion).toContainText('text: full');
});

test('the home page shows what surrounds the main document in order of date, unknown dates last', async ({
  page,
}) => {
  await page.goto('./');
  const rows = page.getByRole('region', { name: '来龙去脉' }).getByRole('listitem');
  const years = (await rows.locator('.when').allTextContents()).map(
    (when) => /\d{4}/.exec(when)?.[0] ?? '9999',
  );
  expect(years.length).toBeGreaterThan(5);
  expect(years).toEqual([...years].sort());
  await expect(rows.filter({ hasText: notice.number })).toContainText('本库主要文件');
  await expect(rows.filter({ hasText: '人社部明电〔2019〕8号' })).toContainText('依据');
});
