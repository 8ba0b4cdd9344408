import { ask, shownAnswer } from '../support/pages/ask.ts';
import { expect, test } from '../support/test.ts';
import { main } from '../support/texts/library.ts';

test('the address holds the search: opened cold, after a reload, back from a hit, and from search to search', async ({
  page,
}) => {
  const field = page.getByRole('searchbox');
  const first = [`${main.id}#sec_2__para_1`];
  await page.goto('./search/?q=今后2年');
  expect((await shownAnswer(page)).clauses).toEqual(first);
  await expect(field).toHaveValue('今后2年');
  await page.reload();
  expect((await shownAnswer(page)).clauses).toEqual(first);
  await page.locator('#results').getByRole('link', { name: '二、（一）' }).click();
  await expect(page).toHaveURL(/#sec_2__para_1$/);
  await page.goBack();
  expect((await shownAnswer(page)).clauses).toEqual(first);
  expect((await ask(page, '双书架建设')).clauses).toEqual([`${main.id}#sec_2__para_2`]);
  await page.goBack();
  await expect(field).toHaveValue('今后2年');
  await expect(page.locator('#results li[data-section]')).toHaveAttribute('data-section', 'sec_2__para_1');
  await page.goForward();
  await expect(field).toHaveValue('双书架建设');
  await expect(page.locator('#results li[data-section]')).toHaveAttribute('data-section', 'sec_2__para_2');
});

test('the search box of the header leads to results, also where nothing is, which offers a number in its address', async ({
  page,
  faults,
}) => {
  faults.allow(/status of 404/);
  for (const address of [main.address, './no-such-page/']) {
    await page.goto(address);
    const field = page.getByRole('searchbox').first();
    await field.fill('双书架建设');
    await field.press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=/);
    expect((await shownAnswer(page)).clauses).toEqual([`${main.id}#sec_2__para_2`]);
  }
  await page.goto(`./documents/${encodeURIComponent('国读厅函〔2023〕8号')}/`);
  await page
    .getByRole('main')
    .getByRole('link', { name: /检索 国读厅函〔2023〕8号/ })
    .click();
  expect((await shownAnswer(page)).documents[0]).toBe('guodutinghan-2023-8');
});
