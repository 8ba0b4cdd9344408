import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ask } from '../support/pages/ask.ts';
import { sites } from '../support/sites/sites.ts';
import { expect, test } from '../support/test.ts';
import { tabled } from '../support/texts/library.ts';

test('old links to a document, a clause and its own page lead to the present place', async ({ page }) => {
  await page.goto('./documents/yunwenfa-2024-4/#sec_1__p_1');
  await expect(page).toHaveURL(/\/wenku\/documents\/yunwenfa-2024-5\/#sec_1__p_1$/);
  await expect(page.locator('#sec_1__p_1')).toContainText('凡陈列在乡村书屋');
  for (const [former, present] of [
    ['yunwenfa-2024-4/sec_1', 'yunwenfa-2024-5/sec_1'],
    ['yunwenfa-2024-4/sec_2__para_3', 'yunwenfa-2024-5/sec_2__para_2'],
    ['yunwenfa-2024-5/sec_2__para_3', 'yunwenfa-2024-5/sec_2__para_2'],
  ]) {
    await page.goto(`./documents/${former}/`);
    await expect(page).toHaveURL(new RegExp(`/wenku/documents/${present}/$`));
  }
  await page.goto(`${tabled.address}#sec_3`);
  await expect(page.locator('#sec_3')).toContainText('指另一处文字，现为四、');
});

test('a withdrawn document says so, offers what is left, and is not in the search', async ({ page }) => {
  await page.goto('./documents/yunwenfa-2021-7/#sec_1');
  const said = page.getByRole('main');
  await expect(said).toContainText('2024年12月1日');
  await expect(said).toContainText('原件不予公开');
  await said.getByRole('link', { name: /登记工作的通知/ }).click();
  await expect(page).toHaveURL(/yunwenfa-2024-5\/$/);
  await page.goto('./search/');
  expect((await ask(page, '云文发〔2021〕7号')).documents[0]).not.toBe('yunwenfa-2021-7');
  await page.goto('./documents/qingwenguan-2022-6/');
  await expect(page.getByRole('main')).toContainText('提供者收回文本');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a former address redirects, even with an #id', async ({ page }) => {
    const file = join(sites.library.folder, 'documents/yunwenfa-2024-4/index.html');
    const former = readFileSync(file, 'utf8');
    for (const id of ['sec_1', 'sec_2__para_3'])
      expect(former).toContain(`href="/wenku/documents/yunwenfa-2024-5/#${id}"`);
    expect(former).toMatch(/<link rel="canonical" href="https:\/\/[^"]+\/documents\/yunwenfa-2024-5\/"/);
    await page.goto('./documents/yunwenfa-2024-4/');
    await expect(page).toHaveURL(/\/wenku\/documents\/yunwenfa-2024-5\/$/);
    await page.goto(`${tabled.address}#sec_2__para_3`);
    await expect(page.locator('#sec_2__para_2')).toBeInViewport();
    await expect(page.locator('#sec_2__para_2 [id="sec_2__para_3"][data-apparatus]')).toHaveCount(1);
  });
});
