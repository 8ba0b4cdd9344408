import { ask } from '../support/pages/ask.ts';
import { expect, test } from '../support/test.ts';
import { articleUnits } from '../support/texts/article-units.ts';
import { notice } from '../support/texts/notice.ts';
import { withoutSpace } from '../support/texts/plain-text.ts';

// What readers do with the main document of the published library. Nothing here counts documents, so that
// adding one changes no test.

test('the notice reads, character for character, as its source, every part under its id', async ({
  page,
}) => {
  await page.goto(notice.address);
  const units = await articleUnits(page);
  expect(units.map(({ text }) => text)).toEqual(notice.paragraphs.map(withoutSpace));
  const ids = units.flatMap(({ id }) => id ?? []);
  expect(ids.slice(0, 3)).toEqual(['preamble__p_1', 'sec_1', 'sec_1__p_1']);
  expect(ids.slice(-2)).toEqual(['sec_3__para_3', 'closing__p_1']);
  const duty = page.getByRole('region', { name: '要办的事' }).getByRole('listitem').first();
  await expect(duty).toContainText('2019年10月30日前报送');
  await expect(page.getByText('非官方文本，以原件为准').first()).toBeVisible();
});

test('each document that the notice cites is one step away, and leads back to the clause', async ({
  page,
}) => {
  for (const [clause, number, to] of [
    ['preamble__p_1', '人社部明电〔2019〕8号', 'renshebumingdian-2019-8'],
    ['sec_2__para_4', '人社厅函〔2019〕83号', 'renshetinghan-2019-83'],
    ['sec_2__para_5', '鄂办发〔2017〕144号', 'ebanfa-2017-jineng-qiangsheng'],
    ['sec_2__para_5', '鄂办发〔2018〕43号', 'ebanfa-2018-43'],
  ] as const) {
    await page.goto(notice.address);
    await page.locator(`#${clause}`).getByRole('link', { name: number }).click();
    await expect(page).toHaveURL(new RegExp(`/documents/${to}/$`));
    const citedBy = page.getByRole('region', { name: '引用本文' });
    await citedBy.locator(`a[href$="${notice.id}/#${clause}"]`).first().click();
    await expect(page.locator(`#${clause}`)).toBeInViewport();
  }
});

test('the notice is found by its number and by its words, which lead to their clause', async ({ page }) => {
  await page.goto('./search/');
  expect((await ask(page, '鄂人社函[2019]296')).documents[0]).toBe(notice.id);
  expect((await ask(page, '质量促进就业')).clauses).toContain(`${notice.id}#sec_2__para_2`);
  await ask(page, '致力备战第46届世界技能大赛');
  await page.locator(`#results a[href*="${notice.id}/"][href$="#sec_2__para_3"]`).first().click();
  await expect(page.locator('#sec_2__para_3')).toBeInViewport();
  await expect(page.locator('mark.hit').first()).toBeVisible();
});

test('a clause is quoted with its source, and the quotation stands the check', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(notice.address);
  await page.getByRole('button', { name: '分享：第二部分第（三）项' }).click();
  await page.getByRole('button', { name: '复制原文（附出处）' }).click();
  await expect(page.locator('#sec_2__para_3').getByRole('status')).toContainText('已复制');
  const clause = notice.paragraphs.find((text) => text.startsWith('（三）对标世赛')) ?? '';
  expect(withoutSpace(await page.evaluate(() => navigator.clipboard.readText()))).toBe(
    `《${notice.title}》（${notice.number}）第二部分第（三）项：${clause}${new URL('sec_2__para_3/', page.url()).href}`,
  );
  await page.goto('./verify/');
  await page.getByLabel('要核对的字句').fill(clause);
  await page.getByRole('button', { name: '核对', exact: true }).click();
  await expect(page.locator('#verify-status')).toHaveText('与原文一致。');
});

test('where the notice differs from its source is listed, with the reason', async ({ page }) => {
  await page.goto(notice.address);
  await page.getByText('改正标点32处；隐去个人信息1处').click();
  const note = page.locator('.source-note');
  await expect(note.getByText('半角标点').first()).toBeVisible();
  const links = note.locator('.differences a');
  await expect(links).toHaveCount(32);
  await links.last().click();
  await expect(page.locator(new URL(page.url()).hash)).toBeInViewport();
});

test('the notice prints on four pages with its notes, a record that is rich in facts on three', async ({
  page,
}) => {
  for (const [address, pages] of [
    [notice.address, 4],
    ['./documents/guobanfa-2019-24/', 3],
  ] as const) {
    await page.goto(address);
    const file = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(file.match(/\/Type \/Page\b/g)?.length, address).toBeLessThanOrEqual(pages);
  }
});

test('a record that is rich in facts stays readable: one link a row leads to its sources', async ({
  page,
}) => {
  await page.goto('./documents/guobanfa-2019-24/');
  expect(await page.getByRole('main').getByRole('link').count()).toBeLessThanOrEqual(46);
});
