import { type BrowserContext, expect, type Page, test } from 'playwright/test';
import { articleText } from './support/article-units.ts';
import { notice } from './support/notice.ts';
import { random } from './support/random.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const action = (page: Page) => page.getByRole('button', { name: '复制所选文字链接' });

/** Characters of the article, by their place in its text without what editors added. */
type Span = [from: number, to: number];

/** Takes a span of the article; selects it, or measures where on the screen it stands. Runs in the page. */
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

/** Selects words and copies the link to them by the menu of the first clause. */
async function linkTo(page: Page, span: Span): Promise<string> {
  const { words } = await page.evaluate(inArticle, { span, select: true });
  await action(page).press('Enter');
  await expect(page.locator('.clause-menu').getByRole('status')).toContainText(words.trim().slice(0, 2));
  return page.evaluate(() => navigator.clipboard.readText());
}

async function openMenu(page: Page): Promise<void> {
  await page.goto(notice.address);
  await page.getByRole('button', { name: '一、：分享' }).press('Enter');
  await expect(action(page)).toBeVisible();
}

async function smallScreen(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.setViewportSize({ width: 480, height: 240 });
  return page;
}

/** Opens a link to words, without its id, so that only the words can move the page; tells whether they are in sight. */
async function opened(page: Page, link: string, span: Span): Promise<boolean> {
  await page.goto('about:blank');
  await page.goto(link.replace(/#.*(?=:~:)/, '#'));
  const { top, bottom } = await page.evaluate(inArticle, { span, select: false });
  return bottom > 0 && top < 240;
}

test('the links to forty runs of words, drawn by lot, each lead to their words', { tag: '@full' }, async ({
  page,
  context,
}) => {
  test.slow();
  await openMenu(page);
  const { length } = await articleText(page);
  const pick = random(296);
  const links: { span: Span; link: string }[] = [];
  while (links.length < 40) {
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

test('a link to words goes on top of the id of their paragraph, across links and numbers', async ({
  page,
}) => {
  await openMenu(page);
  const words = '通知》（人社厅函〔2019〕83号）精神';
  const at = (await articleText(page)).indexOf(words);
  const link = await linkTo(page, [at, at + words.length]);
  const [address, directive = ''] = link.split(':~:text=');
  expect(address).toBe(new URL('#sec_2__para_4', page.url()).href);
  expect(decodeURIComponent(directive)).toBe(words);
});

test('words that stand twice are told apart by what stands around them', async ({ page, context }) => {
  await openMenu(page);
  const words = '重要指示精神';
  const at = (await articleText(page)).lastIndexOf(words);
  const span: Span = [at, at + words.length];
  const link = await linkTo(page, span);
  expect(decodeURIComponent(link)).toMatch(/#closing__p_1:~:text=[^,]+-,重要指示精神,-/);
  expect(await opened(await smallScreen(context), link, span)).toBe(true);
});

test('without words selected the menu says what to do', async ({ page }) => {
  await openMenu(page);
  await action(page).click();
  await expect(page.locator('.clause-menu').getByRole('status')).toContainText('请先在正文中选中文字');
});

test('without a segmenter of words the link to the paragraph has to do', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(Intl, 'Segmenter'));
  await openMenu(page);
  expect(new URL(await linkTo(page, [600, 610])).hash).toMatch(/^#[a-z_0-9]+$/);
});
