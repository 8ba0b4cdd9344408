import type { Page } from 'playwright/test';
import { accessibilityProblems } from '../support/pages/accessibility-problems.ts';
import { tabTo } from '../support/pages/tab-to.ts';
import { expect, test } from '../support/test.ts';
import { articleText } from '../support/texts/article-units.ts';
import { documentAddress, main } from '../support/texts/library.ts';
import { withoutSpace } from '../support/texts/plain-text.ts';

const asked = (query: string, clause = '') =>
  `${main.address}?q=${encodeURIComponent(query)}${clause && `#${clause}`}`;
const bar = (page: Page) => page.getByRole('navigation', { name: '检索到的字句' });
const button = (page: Page, name: string) => bar(page).getByRole('button', { name, exact: true });
const status = (page: Page) => bar(page).getByRole('status');

/** Words marked in the page, one entry for each mark. */
async function marked(page: Page): Promise<{ words: string[] }> {
  await expect(status(page)).toHaveText(/^(第\d+处，)?共\d+处/);
  return { words: await page.locator('mark.hit').allTextContents() };
}

/** Nodes of the text: elements by name, text nodes by their characters. */
const nodes = (page: Page) =>
  page.locator('article#text').evaluate((article) => {
    const walker = document.createTreeWalker(article);
    const all: string[] = [];
    while (walker.nextNode()) all.push(walker.currentNode.nodeValue ?? walker.currentNode.nodeName);
    return all;
  });

test('what was searched for is marked wherever the text has it, and the first in the clause is the current one', async ({
  page,
}) => {
  await page.goto(asked('乡村书屋', 'sec_2__para_5'));
  const { words } = await marked(page);
  const countIn = (paragraphs: string[]) => paragraphs.join('\n').split('乡村书屋').length - 1;
  const inText = countIn(main.paragraphs);
  // At a possible line break of a title, one hit has two marks.
  expect(words.join('')).toBe('乡村书屋'.repeat(inText));
  const first = countIn(
    main.paragraphs.slice(
      0,
      main.paragraphs.findIndex((text) => text.startsWith('（五）')),
    ),
  );
  await expect(status(page)).toHaveText(`第${first + 1}处，共${inText}处：二、（五）`);
  await expect(page.locator('mark.hit[data-current]')).toBeInViewport();

  expect(await accessibilityProblems(page)).toEqual([]);

  await button(page, '下一处').click();
  await expect(status(page)).toHaveText(`第${first + 2}处，共${inText}处：二、（五）`);
  for (let i = 0; i <= first + 1; i++) await button(page, '上一处').click();
  await expect(status(page), 'before the first comes the last').toHaveText(
    new RegExp(`^第${inText}处，共${inText}处：`),
  );
  await expect(page.locator('mark.hit[data-current]')).toBeInViewport();
});

test('a run over links and numbers is one hit, and a number marks what cites it', async ({ page }) => {
  await page.goto(asked('国读厅函〔2023〕8号'));
  const { words } = await marked(page);
  expect(words.join('')).toBe('《关于扩大书屋管理员评价试点工作的通知》（国读厅函〔2023〕8号）');
  await expect(status(page)).toHaveText('共1处：二、（四）');
  await expect(button(page, '回到此处')).toBeVisible();
  await expect(button(page, '下一处')).toHaveCount(0);
  await expect(page.locator('a.citation > mark.hit').first()).toBeInViewport();

  await page.goto(asked('学历限制落实 備戰第12届全省讀書節力爭'));
  expect((await marked(page)).words.join('')).toBe('备战第12届全省读书节，力争');
  await page.goto(asked(main.number, 'text'));
  expect((await marked(page)).words.join('')).toBe(main.number);
});

test('a record has what was searched for in title, digest and facts', async ({ page }) => {
  await page.goto(`${documentAddress('linbanfa-2022-3')}?q=${encodeURIComponent('书屋管理员')}`);
  const { words } = await marked(page);
  // The end of a paragraph, kept on one line, has a mark of its own.
  for (const word of words) expect('书屋管理员').toContain(word);
  expect(words).toContain('书屋管理员');
  for (const place of ['h1', '.digest p', '.fact-list li'])
    await expect(page.locator(`#record ${place} mark.hit`).first(), place).toBeAttached();
  await expect(page.locator('#record .support mark.hit, #record .references mark.hit')).toHaveCount(0);
});

test('with the keyboard the marks are gone through and taken away, the text and the address are as without them', async ({
  page,
}) => {
  await page.goto(main.address);
  const before = await nodes(page);
  await page.goto(asked('乡村书屋', 'sec_2__para_3'));
  await marked(page);
  expect(withoutSpace(await articleText(page))).toBe(withoutSpace(main.paragraphs.join('')));
  await tabTo(page, button(page, '上一处'));
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(button(page, '下一处')).toBeFocused();
  await page.keyboard.press('Tab');
  const place = (await status(page).textContent())?.split('：')[1];
  await page.keyboard.press('Enter');

  await expect(bar(page)).toHaveCount(0);
  const focused = page.locator(':focus');
  expect(await focused.locator('.handle').first().getAttribute('aria-label')).toContain(`分享：${place}`);
  expect(new URL(page.url()).search).toBe('');
  expect(new URL(page.url()).hash).toBe('#sec_2__para_3');
  await page.keyboard.press('Tab');
  expect(await nodes(page)).toEqual(before);
  await expect(page.locator('#text [tabindex]')).toHaveCount(0);
});

test('from where a result leads, one press of Tab offers the way to the bar', async ({ page }) => {
  const skip = page.getByRole('button', { name: /^跳到“下一处”/ });
  for (const clause of ['sec_2__para_5', '']) {
    await page.goto('about:blank');
    await page.goto(asked('乡村书屋', clause));
    await marked(page);
    // 跳到正文 comes first if no clause is named.
    for (let i = 0; i < (clause ? 1 : 2); i++) await page.keyboard.press('Tab');
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Enter');
    await expect(button(page, '下一处')).toBeFocused();
  }
  await button(page, '清除标记').click();
  await expect(skip).toHaveCount(0);
});
