import type { Page } from 'playwright/test';
import { shownAnswer } from '../support/pages/ask.ts';
import { expect, test } from '../support/test.ts';
import { main } from '../support/texts/library.ts';

const box = (page: Page, name: string) => page.getByRole('checkbox', { name: new RegExp(`^${name}`) });

test('facets count, narrow, and work without words; the address holds them, and back undoes them', async ({
  page,
}) => {
  await page.goto('./search/?sort=date');
  await shownAnswer(page);
  const count = async (name: string) =>
    Number(
      await page
        .getByRole('group', { name: '年份' })
        .locator('label', { hasText: name })
        .locator('.count')
        .textContent(),
    );
  const year = await count('2023');
  expect(year).toBeGreaterThan(1);
  await box(page, '2023').check();
  const narrowed = await shownAnswer(page);
  expect(narrowed.total).toBe(year);
  await expect(page).toHaveURL(/\?year=2023&sort=date$/);
  await expect(box(page, '2023')).toBeFocused();
  await box(page, '全文').check();
  expect((await shownAnswer(page)).documents).toEqual([main.id]);
  await page.goBack();
  expect((await shownAnswer(page)).documents).toEqual(narrowed.documents);
  await expect(box(page, '全文')).not.toBeChecked();
  await page.goForward();
  expect((await shownAnswer(page)).documents).toEqual([main.id]);
  await page.getByRole('searchbox').fill('双书架');
  await page.keyboard.press('Enter');
  expect((await shownAnswer(page)).clauses).toEqual([`${main.id}#sec_2__para_2`]);
  await page.reload();
  expect((await shownAnswer(page)).clauses).toEqual([`${main.id}#sec_2__para_2`]);
  await page.getByRole('button', { name: '清除筛选' }).click();
  await expect(page).toHaveURL((url) => !url.searchParams.has('year'));
});

test('before a query there are examples that find something, and no facets', async ({ page }) => {
  await page.goto('./search/');
  await shownAnswer(page);
  await expect(page.locator('#results > li')).toHaveCount(0);
  await expect(page.locator('.search-filters')).toBeHidden();
  const examples = page.locator('#q-hint').getByRole('link');
  const count = await examples.count();
  expect(count).toBeGreaterThan(1);
  for (let i = 0; i < count; i++) {
    await examples.nth(i).click();
    await expect(page).toHaveURL(/\?q=/);
    expect((await shownAnswer(page)).total).toBeGreaterThan(0);
    await expect(page.locator('.search-filters')).toBeVisible();
    await page.goBack();
    await shownAnswer(page);
  }
});

test('results are sorted by relevance or by date', async ({ page }) => {
  await page.goto('./search/?q=乡村书屋');
  const byRelevance = await shownAnswer(page);
  await page.getByRole('radio', { name: '新的在前' }).check();
  const byDate = await shownAnswer(page);
  expect(byDate.documents).not.toEqual(byRelevance.documents);
  expect([...byDate.documents].sort()).toEqual([...byRelevance.documents].sort());
  const years = await page
    .locator('#results > li > .facts')
    .evaluateAll((lines) =>
      lines.flatMap((line) => /(?<!〔)(\d{4})年/.exec(line.textContent ?? '')?.[1] ?? []),
    );
  expect(years.length).toBeGreaterThan(5);
  expect(years).toEqual([...years].sort().reverse());
  await expect(page).toHaveURL(/sort=date/);
  await page.getByRole('radio', { name: '旧的在前' }).check();
  const oldest = await shownAnswer(page);
  await expect(page).toHaveURL(/sort=oldest/);
  const undated = ['shisanwu-xiangcun-dushu-guihua'];
  const dated = byDate.documents.filter((id) => !undated.includes(id));
  expect(oldest.documents.filter((id) => !undated.includes(id))).toEqual([...dated].reverse());
});

test('more documents come on request, with the focus on the first of them, and stay after coming back', async ({
  page,
}) => {
  await page.goto('./search/?sort=date');
  const { total } = await shownAnswer(page);
  const items = page.locator('#results > li');
  await expect(items).toHaveCount(20);
  await page.getByRole('button', { name: '显示更多文件' }).click();
  await expect(items).toHaveCount(total);
  await expect(items.nth(20).getByRole('link').first()).toBeFocused();
  await items.nth(22).getByRole('link').first().click();
  await expect(page).toHaveURL(/\/documents\//);
  await page.goBack();
  await expect(items).toHaveCount(total);
});

test('typing shows results without Enter, with one entry of the history for each question', async ({
  page,
}) => {
  await page.goto('./search/?q=双书架');
  expect((await shownAnswer(page)).documents).toEqual([main.id]);
  const field = page.getByRole('searchbox');
  await field.fill('');
  await field.pressSequentially('第12届全省');
  await expect(page).toHaveURL((url) => url.searchParams.get('q') === '第12届全省');
  expect((await shownAnswer(page)).clauses).toEqual([`${main.id}#sec_2__para_3`]);
  await page.goBack();
  await expect(field).toHaveValue('双书架');
  expect((await shownAnswer(page)).documents).toEqual([main.id]);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the search page lists every document and its headings', async ({ page }) => {
    await page.goto('./search/');
    const list = page.locator('.document-headings');
    await expect(list.getByRole('link', { name: main.title })).toBeVisible();
    await list.getByRole('link', { name: '（三）对标', exact: false }).first().click();
    await expect(page).toHaveURL(new RegExp(`${main.id}/#sec_2__para_3$`));
  });
});

test('on a phone numbers, dates and marks stay on one line, and the filters lead on to what they leave', {
  tag: '@full',
}, async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('./search/?q=印发');
  await shownAnswer(page);
  const kept = page.locator('#results :is(mark, .words .nowrap)');
  expect(await kept.allTextContents()).toContainEqual(expect.stringMatching(/^\d{4}年\d+月/));
  const broken = (parts: Element[]) =>
    parts.filter((part) => part.getClientRects().length > 1).map((part) => part.textContent);
  expect(await kept.evaluateAll(broken)).toEqual([]);

  await page.getByText('筛选与排序').click();
  await box(page, '2023').check();
  const { total } = await shownAnswer(page);
  await page.getByRole('button', { name: `查看${total}件结果` }).click();
  await expect(page.locator('#results a').first()).toBeFocused();
  await expect(page.locator('#results-status')).toBeInViewport();
});
