import { expect, type Page, test } from 'playwright/test';
import { accessibilityProblems } from './support/accessibility-problems.ts';
import { documentAddress, notice } from './support/notice.ts';
import { pageProblems } from './support/page-problems.ts';
import { withoutSpace } from './support/plain-text.ts';

const sentence = '坚持立德树人、提高质量，促进就业，服务发展为导向，积极开展技工院校“双品牌”建设。';

/** Pastes a passage and waits until it is checked; gives the verdict. */
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

  const name = `《${notice.title}》（鄂人社函〔2019〕296号）第二部分第（二）项`;
  const link = new URL(`${documentAddress(notice.id)}#sec_2__para_2`, page.url().replace(/verify\/$/, ''))
    .href;
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

test('other punctuation, width and traditional characters are no other words', async ({ page }) => {
  expect(await verify(page, '提高质量,促进就业,服务发展为导向')).toBe('字词与原文相同，全半角或大小写不同。');
  expect(await verify(page, '提高质量促进就业。服务发展为导向')).toBe('字词与原文相同，标点不同。');
  expect(await verify(page, '提高質量，促進就業，服務發展為導向')).toBe(
    '字词与原文相同，字形（繁体、异体）不同。',
  );
  await expect(place(page).locator('blockquote')).toHaveText('提高质量，促进就业，服务发展为导向');
  await expect(place(page).locator('.differences')).toContainText('質 → 质');
});

test('one wrong character is marked, and both readings are said', async ({ page }) => {
  expect(await verify(page, sentence.replace('促进', '促近'))).toBe('与原文相近，有1处字词不同。');
  await expect(place(page).locator('del')).toHaveText('近');
  await expect(place(page).locator('ins')).toHaveText('进');
  await expect(place(page).locator('.differences')).toHaveText('字词不同：引文作“近”，原文作“进”。');
});

test('what no document says is not in this library', async ({ page }) => {
  expect(await verify(page, '苟利国家生死以，岂因祸福避趋之')).toBe('本库没有这段文字。');
  await expect(place(page)).toHaveCount(0);
});

test('the words of editors are not passed off as the words of a document', async ({ page }) => {
  await page.goto(documentAddress('ebanfa-2018-43'));
  const digest = await page.getByRole('region', { name: '编者摘要' }).locator('p').first().textContent();
  await page.goto('./verify/');
  expect(await verify(page, digest ?? '')).toMatch(/^文件原文中没有这段文字。.*不是文件原文/);
  await expect(place(page).first()).toContainText('本库编者的话，不是文件原文');
  await expect(place(page).getByRole('button')).toHaveCount(0);
});

test('a whole part of the notice, copied from its page, is verbatim over its clauses', async ({ page }) => {
  await page.goto(notice.address);
  const passage = await page.evaluate(() => {
    getSelection()?.selectAllChildren(document.querySelector('#sec_2') as Element);
    return getSelection()?.toString() ?? '';
  });
  await page.goto('./verify/');
  expect(passage.length).toBeGreaterThan(800);
  expect(await verify(page, passage)).toBe('与原文一致。');
  await expect(place(page).getByRole('link')).toHaveText(/第二部分至第二部分第（五）项$/);
  expect(withoutSpace((await place(page).locator('blockquote').textContent()) ?? '')).toBe(
    withoutSpace(passage),
  );
});

test('too little and too much are refused in words, at the field that is to be mended', async ({ page }) => {
  const field = page.getByLabel('要核对的字句');
  expect(await verify(page, '甲'.repeat(2001))).toContain('2001字');
  expect(await verify(page, '，质量。')).toContain('至少4个字');
  await expect(field).toBeFocused();
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(field).toHaveAccessibleDescription(/^请贴上至少4个字/);
  await verify(page, sentence);
  await expect(field).toHaveAttribute('aria-invalid', 'false');
  await expect(field).not.toHaveAccessibleDescription(/至少4个字/);
});

test('on a phone it fits, axe finds nothing, light or dark', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await verify(page, `${sentence.replace('促进', '促近')}继续實施“十三五”产教融合工程项目，`);
  await expect(place(page)).toHaveCount(1);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect.soft(await accessibilityProblems(page), colorScheme).toEqual([]);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says what it needs and shows no field that does nothing', async ({ page }) => {
    await expect(page.getByText(/需要.*JavaScript/)).toBeVisible();
    await expect(page.getByRole('textbox', { name: '要核对的字句' })).toBeHidden();
  });
});
