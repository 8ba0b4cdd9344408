import type { BrowserContext, Page } from 'playwright/test';
import { expect, test } from '../support/test.ts';
import { articleText } from '../support/texts/article-units.ts';
import { main } from '../support/texts/library.ts';
import { random } from '../support/texts/random.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const action = (page: Page) => page.getByRole('button', { name: '复制选中文字的链接' });

const handle = (page: Page) => page.getByRole('button', { name: '分享：第一部分', exact: true });

/** A range of characters of the article, in its text without what editors added. */
type Span = [from: number, to: number];

/** Runs in the page: selects a span of the article, or measures its place on the screen. */
function inArticle({ span: [from, to], select }: { span: Span; select: boolean }) {
  const range = document.createRange();
  const article = document.querySelector('article#text');
  if (!article) throw new Error('No article.');
  const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
  let at = 0;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (node.parentElement?.closest('[data-apparatus]')) continue;
    if (at <= from) range.setStart(node, Math.min(from - at, node.length));
    if (at < to) range.setEnd(node, Math.min(to - at, node.length));
    at += node.length;
  }
  if (select) {
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
  }
  const { top, bottom } = range.getBoundingClientRect();
  return { top, bottom, words: range.toString() };
}

/** Selects words and copies the link to them with the menu of the first clause. */
async function linkTo(page: Page, span: Span): Promise<string> {
  const menu = page.locator('.clause-menu');
  if ((await menu.count()) > 0) await page.keyboard.press('Escape');
  const { words } = await page.evaluate(inArticle, { span, select: true });
  await handle(page).press('Enter');
  await action(page).press('Enter');
  await expect(page.locator('.clause-menu').getByRole('status')).toContainText(words.trim().slice(0, 2));
  return page.evaluate(() => navigator.clipboard.readText());
}

async function openMenu(page: Page): Promise<void> {
  await page.goto(main.address);
  await handle(page).press('Enter');
  await expect(page.locator('.clause-menu')).toBeVisible();
}

async function smallScreen(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.setViewportSize({ width: 480, height: 240 });
  return page;
}

/** Opens a link to words without its id, so that only the words can scroll the page; returns if they show. */
async function opened(page: Page, link: string, span: Span): Promise<boolean> {
  await page.goto('about:blank');
  await page.goto(link.replace(/#.*(?=:~:)/, '#'));
  const { top, bottom } = await page.evaluate(inArticle, { span, select: false });
  return bottom > 0 && top < 240;
}

test('the links to fifteen runs of words, drawn by lot, each lead to their words', { tag: '@full' }, async ({
  page,
  context,
}) => {
  test.slow();
  await openMenu(page);
  const { length } = await articleText(page);
  const pick = random(296);
  const links: { span: Span; link: string }[] = [];
  while (links.length < 15) {
    const from = pick(length - 1);
    const span: Span = [from, Math.min(length, from + 2 + pick(links.length % 4 === 0 ? 120 : 14))];
    links.push({ span, link: await linkTo(page, span) });
  }
  const cold = await smallScreen(context);
  const lost: string[] = [];
  for (const { span, link } of links)
    if (!link.includes(':~:text=') || !(await opened(cold, link, span))) lost.push(decodeURI(link));
  expect(lost).toEqual([]);
});

test('words selected beside an open menu are offered there until the selection ends', async ({ page }) => {
  await openMenu(page);
  await expect(action(page)).toHaveCount(0);
  const words = page.locator('#sec_1__p_1');
  await words.dblclick();
  await expect(action(page)).toBeVisible();
  const chosen = await page.evaluate(() => getSelection()?.toString() ?? '');
  await action(page).click();
  await expect(page.locator('.clause-menu').getByRole('status')).toContainText(chosen);
  expect(decodeURIComponent(await page.evaluate(() => navigator.clipboard.readText()))).toContain(chosen);
  await page.locator('#closing__p_1').click();
  await expect(action(page)).toHaveCount(0);
});

test('a link to words goes on top of the id of their paragraph, across links and numbers, and tells words that stand twice apart', async ({
  page,
  context,
}) => {
  await openMenu(page);
  await expect(action(page)).toHaveCount(0);
  const text = await articleText(page);
  const words = '通知》（国读厅函〔2023〕8号）精神';
  const at = text.indexOf(words);
  const [address, directive = ''] = (await linkTo(page, [at, at + words.length])).split(':~:text=');
  expect(address).toBe(new URL('#sec_2__para_4', page.url()).href);
  expect(decodeURIComponent(directive)).toBe(words);

  const second = text.lastIndexOf('学习贯彻');
  const span: Span = [second, second + 4];
  const link = await linkTo(page, span);
  expect(decodeURIComponent(link)).toMatch(/#closing__p_1:~:text=[^,]+-,学习贯彻,-/);
  expect(await opened(await smallScreen(context), link, span)).toBe(true);
});
