import { expect, type Page, test } from 'playwright/test';
import { shownAnswer } from './support/ask.ts';
import { notice } from './support/notice.ts';

const box = (page: Page, name: string) => page.getByRole('checkbox', { name: new RegExp(`^${name}`) });

test('facets count, narrow, and work without words; the address holds them, and back undoes them', async ({
  page,
}) => {
  await page.goto('./search/');
  await shownAnswer(page);
  await expect(page.locator('#results > li')).toHaveCount(0);
  const count = async (name: string) =>
    Number(
      await page
        .getByRole('group', { name: '年份' })
        .locator('label', { hasText: name })
        .locator('.count')
        .textContent(),
    );
  const year = await count('2019');
  await box(page, '2019').check();
  const narrowed = await shownAnswer(page);
  expect(narrowed.total).toBe(year);
  await expect(page).toHaveURL(/\?year=2019$/);
  await expect(box(page, '2019')).toBeFocused();
  await box(page, '全文').check();
  expect((await shownAnswer(page)).documents).toEqual([notice.id]);
  await page.goBack();
  expect((await shownAnswer(page)).documents).toEqual(narrowed.documents);
  await expect(box(page, '全文')).not.toBeChecked();
  await page.goForward();
  expect((await shownAnswer(page)).documents).toEqual([notice.id]);
  await page.getByRole('searchbox').fill('双品牌');
  await page.keyboard.press('Enter');
  expect((await shownAnswer(page)).clauses).toEqual([`${notice.id}#sec_2__para_2`]);
  await page.reload();
  expect((await shownAnswer(page)).clauses).toEqual([`${notice.id}#sec_2__para_2`]);
  await page.getByRole('button', { name: '去掉筛选' }).click();
  await expect(page).toHaveURL((url) => !url.searchParams.has('year'));
});

test('results stand by relevance or by date', async ({ page }) => {
  await page.goto('./search/?q=技能人才');
  const byRelevance = await shownAnswer(page);
  await page.getByRole('radio', { name: '日期' }).check();
  const byDate = await shownAnswer(page);
  expect(byDate.documents).not.toEqual(byRelevance.documents);
  expect([...byDate.documents].sort()).toEqual([...byRelevance.documents].sort());
  const years = await page
    .locator('#results > li > .facts')
    .evaluateAll((lines) =>
      lines.flatMap((line) => /(?<!〔)(\d{4})年/.exec(line.textContent ?? '')?.[1] ?? []),
    );
  expect(years.length).toBeGreaterThan(10);
  expect(years).toEqual([...years].sort().reverse());
  await expect(page).toHaveURL(/sort=date/);
});

test('the number of documents stands at once, and each document as soon as it and those above it are read', async ({
  page,
}) => {
  const held: (() => void)[] = [];
  let texts = 0;
  await page.route('**/search/texts/*.json', async (route) => {
    if (++texts > 1) await new Promise<void>((release) => held.push(release));
    await route.continue();
  });
  // One pair of characters: its answer needs no text, which a longer run may.
  await page.goto('./search/?q=技能');
  const status = page.locator('#results-status');
  const items = page.locator('#results > li');
  await expect(status).toHaveText(/有\d+件。$/);
  await expect(items).toHaveCount(1);
  await expect(page.locator('html')).toHaveAttribute('data-search', 'busy');
  for (const release of held) release();
  const { documents } = await shownAnswer(page);
  expect(documents.length).toBeGreaterThan(2);
  await expect(status).toHaveText(/条款\d+条。$/);
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

test('typing shows results without Enter, one entry of the history for each question', async ({ page }) => {
  await page.goto('./search/?q=双品牌');
  await shownAnswer(page);
  const field = page.getByRole('searchbox');
  await field.fill('第46届');
  await expect(page).toHaveURL((url) => url.searchParams.get('q') === '第46届');
  await field.fill('第46届世界');
  await expect(page).toHaveURL((url) => url.searchParams.get('q') === '第46届世界');
  await expect(page.locator('#results li[data-section="sec_2__para_3"]')).toBeVisible();
  await page.goBack();
  await expect(field).toHaveValue('双品牌');
  expect((await shownAnswer(page)).documents).toEqual([notice.id]);
});

test('a listener hears the count when the typing pauses, not with every key', async ({ page }) => {
  await page.goto('./search/');
  await shownAnswer(page);
  const status = page.getByRole('status').first();
  await page.evaluate(() => {
    const line = document.querySelector('#results-status') as HTMLElement;
    const heard: string[] = [];
    Object.assign(window, { heard });
    new MutationObserver(() => {
      if (line.getAttribute('aria-live') === 'polite') heard.push(line.textContent ?? '');
    }).observe(line, { childList: true, characterData: true, subtree: true });
  });
  await page.locator('#q').pressSequentially('技能人才', { delay: 350 });
  await expect(status).toContainText('含有“技能人才”');
  await page.waitForTimeout(1500);
  const heard = await page.evaluate(() => (window as unknown as { heard: string[] }).heard);
  expect(new Set(heard).size, heard.join(' | ')).toBe(1);
  expect(heard[0]).toContain('含有“技能人才”');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the search page lists every document and its headings', async ({ page }) => {
    await page.goto('./search/');
    const list = page.locator('.document-headings');
    await expect(list.getByRole('link', { name: notice.title })).toBeVisible();
    await list.getByRole('link', { name: '（三）', exact: false }).first().click();
    await expect(page).toHaveURL(new RegExp(`${notice.id}/#sec_2__para_3$`));
  });
});

test('on a phone numbers, dates and marks stay on one line, and the filters lead on to what they leave @full', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('./search/?q=通知');
  await shownAnswer(page);
  const kept = page.locator('#results :is(mark, .words .nowrap)');
  expect(await kept.allTextContents()).toContainEqual(expect.stringMatching(/^\d{4}年\d+月/));
  const broken = (parts: Element[]) =>
    parts.filter((part) => part.getClientRects().length > 1).map((part) => part.textContent);
  expect(await kept.evaluateAll(broken)).toEqual([]);

  await page.getByText('筛选与排序').click();
  await box(page, '2019').check();
  const { total } = await shownAnswer(page);
  await page.getByRole('button', { name: `查看${total}件结果` }).click();
  await expect(page.locator('#results a').first()).toBeFocused();
  await expect(page.locator('#results-status')).toBeInViewport();
});
