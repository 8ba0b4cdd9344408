import { expect, test } from 'playwright/test';
import { ask, shownAnswer } from './support/ask.ts';
import { notice } from './support/notice.ts';

test('the address holds the search, opened cold and after a reload', async ({ page }) => {
  await page.goto(`./search/?q=${encodeURIComponent('今后3年')}`);
  expect((await shownAnswer(page)).clauses).toEqual([`${notice.id}#sec_2__para_1`]);
  await expect(page.getByRole('searchbox')).toHaveValue('今后3年');
  await page.reload();
  expect((await shownAnswer(page)).clauses).toEqual([`${notice.id}#sec_2__para_1`]);
});

test('back and forward go from search to search', async ({ page }) => {
  await page.goto('./search/');
  await ask(page, '今后3年');
  await ask(page, '双品牌建设');
  await page.goBack();
  await expect(page.getByRole('searchbox')).toHaveValue('今后3年');
  await expect(page.locator('#results li[data-section]')).toHaveAttribute('data-section', 'sec_2__para_1');
  await page.goForward();
  await expect(page.getByRole('searchbox')).toHaveValue('双品牌建设');
  await expect(page.locator('#results li[data-section]')).toHaveAttribute('data-section', 'sec_2__para_2');
  await page.goBack();
  await page.goBack();
  await expect(page.getByRole('searchbox')).toHaveValue('');
  await expect(page.locator('#results li')).toHaveCount(0);
});

test('back from a hit shows the results again', async ({ page }) => {
  await page.goto('./search/');
  await ask(page, '今后3年');
  await page.locator('#results').getByRole('link', { name: '二、（一）' }).click();
  await expect(page).toHaveURL(/#sec_2__para_1$/);
  await page.goBack();
  expect((await shownAnswer(page)).clauses).toEqual([`${notice.id}#sec_2__para_1`]);
});

for (const address of ['./', './documents/', './about/', notice.address, './no-such-page/']) {
  test(`the search box on ${address} leads to results`, async ({ page }) => {
    await page.goto(address);
    const field = page.getByRole('searchbox');
    await field.fill('双品牌建设');
    await field.press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=/);
    expect((await shownAnswer(page)).clauses).toEqual([`${notice.id}#sec_2__para_2`]);
  });
}

for (const end of ['', '/']) {
  test(`an address with a number in it that leads nowhere offers to search for the number, ending in “${end}”`, async ({
    page,
  }) => {
    await page.goto(`./documents/${encodeURIComponent('人社厅函〔2019〕83号')}${end}`);
    await page
      .getByRole('main')
      .getByRole('link', { name: /检索 人社厅函〔2019〕83号/ })
      .click();
    expect((await shownAnswer(page)).documents[0]).toBe('renshetinghan-2019-83');
  });
}

test('what is typed while a search runs is what stands in the end', async ({ page }) => {
  await page.goto('./search/');
  await page.evaluate(() => {
    const field = document.querySelector<HTMLInputElement>('[name="q"]');
    for (const query of ['技能', '技能人才', '双品牌建设']) {
      if (field) field.value = query;
      field?.form?.requestSubmit();
    }
  });
  expect((await shownAnswer(page)).documents).toEqual([notice.id]);
  await expect(page.locator('#results > li')).toHaveCount(1);
});
