import type { Page } from 'playwright/test';
import { pageProblems } from '../support/pages/page-problems.ts';
import { expect, test } from '../support/test.ts';
import { documentAddress, main } from '../support/texts/library.ts';

const sentence = '坚持方便群众、提高质量，便利借阅，服务农户为导向，积极开展乡村书屋“双书架”建设。';

/** Pastes a passage, waits until it is checked, and returns the verdict. */
async function verify(page: Page, passage: string): Promise<string> {
  await page.getByLabel('要核对的字句').fill(passage);
  await page.getByRole('button', { name: '核对', exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('data-verify', 'ready');
  return (await page.locator('#verify-status').textContent()) ?? '';
}
const place = (page: Page) => page.locator('#places > li');

test.beforeEach(async ({ page }) => {
  await page.goto('./verify/');
});

test('a sentence as printed is verbatim, with its name and link to paste', async ({
  page,
  context,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const problems = await pageProblems(page, new URL(baseURL ?? '').origin);
  await page.reload();
  expect(await verify(page, `“${sentence}”`)).toBe('与原文一致。');
  await expect(place(page)).toHaveCount(1);
  await expect(place(page).locator('del, ins, .differences')).toHaveCount(0);
  expect(new URL(page.url()).search, 'the passage is not in the address').toBe('');

  const name = `《${main.title}》（${main.number}）第二部分第（二）项`;
  const link = new URL(`${documentAddress(main.id)}#sec_2__para_2`, page.url().replace(/verify\/$/, '')).href;
  for (const [button, text] of [
    ['复制出处', name],
    ['复制链接', link],
    ['复制引文', `${name}：\n${sentence}\n${link}`],
  ] as const) {
    await page.getByRole('button', { name: button }).click();
    await expect(place(page).getByRole('status')).toHaveText(`已${button}`);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
  }
  await page.getByRole('link', { name }).click();
  await expect(page.locator('#sec_2__para_2')).toBeInViewport();
  expect(problems).toEqual([]);
});

test('other characters of the same words are told from other words, and both readings are said', async ({
  page,
}) => {
  expect(await verify(page, '提高質量，便利借閱，服務農戶為導向')).toBe(
    '字词与原文相同，字形（繁体、异体）不同。',
  );
  await expect(place(page).locator('blockquote')).toHaveText('提高质量，便利借阅，服务农户为导向');
  await expect(place(page).locator('.differences')).toContainText('質 → 质');
  expect(await verify(page, sentence.replace('便利', '便例'))).toBe('与原文相近，有1处字词不同。');
  await expect(place(page).locator('del')).toHaveText('例');
  await expect(place(page).locator('ins')).toHaveText('利');
  await expect(place(page).locator('.differences')).toHaveText('字词不同：引文作“例”，原文作“利”。');
});

test('what no document says is not in this library; the words of editors are not passed off as those of a document', async ({
  page,
}) => {
  expect(await verify(page, '苟利国家生死以，岂因祸福避趋之')).toBe('本库没有这段文字。');
  await expect(place(page)).toHaveCount(0);
  await page.goto(documentAddress('linbanfa-2022-3'));
  const digest = await page.getByRole('region', { name: '编者摘要' }).locator('p').first().textContent();
  await page.goto('./verify/');
  expect(await verify(page, digest ?? '')).toMatch(/^文件原文中没有这段文字。.*不是文件原文/);
  await expect(place(page).first()).toContainText('编者所写，不是文件原文');
  await expect(place(page).getByRole('button')).toHaveCount(0);
});
