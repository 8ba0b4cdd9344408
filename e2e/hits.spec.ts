import { expect, type Page, test } from 'playwright/test';
import { accessibilityProblems } from './support/accessibility-problems.ts';
import { articleText } from './support/article-units.ts';
import { documentAddress, notice } from './support/notice.ts';
import { withoutSpace } from './support/plain-text.ts';
import { tabTo } from './support/tab-to.ts';

const asked = (query: string, clause = '') =>
  `${notice.address}?q=${encodeURIComponent(query)}${clause && `#${clause}`}`;
const bar = (page: Page) => page.getByRole('navigation', { name: '检索到的字句' });
const button = (page: Page, name: string) => bar(page).getByRole('button', { name, exact: true });
const status = (page: Page) => bar(page).getByRole('status');

/** What is marked in the page, a run a line; and in which clause or zone each stands. */
async function marked(page: Page): Promise<{ words: string[]; places: string[] }> {
  await expect(status(page)).toHaveText(/^(第\d+处，)?共\d+处/);
  return page.locator('mark.hit').evaluateAll((marks) => ({
    words: marks.map((mark) => mark.textContent ?? ''),
    places: marks.map((mark) => {
      const place = mark.closest<HTMLElement>('[id], [data-zone]');
      return place?.id || place?.dataset.zone || '';
    }),
  }));
}

/** Every node of the text: elements by name, text by its characters. */
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
  await page.goto(asked('技能人才', 'sec_2__para_5'));
  const { words, places } = await marked(page);
  const inText = withoutSpace(notice.paragraphs.join('\n')).split('技能人才').length - 1;
  expect(words).toEqual(Array(inText).fill('技能人才'));
  const first = places.indexOf('sec_2__para_5');
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
  await page.goto(asked('人社厅函〔2019〕83号'));
  const { words } = await marked(page);
  expect(words.join('')).toBe('《关于扩大企业职业技能等级认定试点工作的通知》（人社厅函〔2019〕83号）');
  await expect(status(page)).toHaveText('共1处：二、（四）');
  await expect(button(page, '回到此处')).toBeVisible();
  await expect(button(page, '下一处')).toHaveCount(0);
  await expect(page.locator('a.citation > mark.hit').first()).toBeInViewport();

  await page.goto(asked('等学历限制落实 致力备战第46屆世界技能大賽力爭'));
  expect((await marked(page)).words.join('')).toBe('致力备战第46届世界技能大赛，力争');
  await page.goto(asked(notice.number, 'text'));
  expect((await marked(page)).words.join('')).toBe(notice.number);
});

test('a record has what was searched for in title, digest and facts', async ({ page }) => {
  await page.goto(`${documentAddress('ebanfa-2018-43')}?q=${encodeURIComponent('技术工人')}`);
  const { words } = await marked(page);
  // The end of a paragraph, which holds together, is marked on its own.
  expect(new Set(words)).toEqual(new Set(['技术工人', '技术', '工人']));
  for (const place of ['h1', '.digest p', '.fact-list li'])
    await expect(page.locator(`#record ${place} mark.hit`).first(), place).toBeAttached();
  await expect(page.locator('#record .support mark.hit, #record .references mark.hit')).toHaveCount(0);
});

test('with the keyboard the marks are gone through and taken away, the text and the address are as without them', async ({
  page,
}) => {
  await page.goto(notice.address);
  const before = await nodes(page);
  await page.goto(asked('技能人才', 'sec_2__para_3'));
  await marked(page);
  expect(withoutSpace(await articleText(page))).toBe(withoutSpace(notice.paragraphs.join('')));
  await tabTo(page, button(page, '上一处'));
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(button(page, '下一处')).toBeFocused();
  await page.keyboard.press('Tab');
  const place = (await status(page).textContent())?.split('：')[1];
  await page.keyboard.press('Enter');

  await expect(bar(page)).toHaveCount(0);
  const focused = page.locator(':focus');
  expect(await focused.locator('.handle').first().getAttribute('aria-label')).toContain(`${place}：`);
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
    await page.goto(asked('技能人才', clause));
    await marked(page);
    // 跳到正文 comes first where no clause is named.
    for (let i = 0; i < (clause ? 1 : 2); i++) await page.keyboard.press('Tab');
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Enter');
    await expect(button(page, '下一处')).toBeFocused();
  }
  await button(page, '去掉标记').click();
  await expect(skip).toHaveCount(0);
});

test('marks and differences from the source come and go without each other', async ({ page }) => {
  await page.goto(notice.address);
  const before = await nodes(page);
  await page.goto(asked('加大表彰奖励力度，激发技能人才 鄂办发〔2018〕43号', 'sec_2__para_5'));
  const { words } = await marked(page);
  await page.getByText(/与来源差异/).click();
  const differences = page.getByRole('switch', { name: '在文中标出差异' });
  await differences.check();
  expect(withoutSpace(await articleText(page))).toBe(withoutSpace(notice.paragraphs.join('')));
  await button(page, '去掉标记').click();
  await expect(page.locator('#text mark.difference').first()).toBeAttached();
  expect(withoutSpace(await articleText(page))).toBe(withoutSpace(notice.paragraphs.join('')));
  await differences.uncheck();
  expect(await nodes(page)).toEqual(before);
  expect(words.join('')).toContain('加大表彰奖励力度，激发技能人才');
});

test('a reader who goes on while the marks are there shares clean addresses', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(navigator, { share: async ({ url }: ShareData) => Object.assign(window, { shared: url }) });
  });
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(asked('双品牌', 'sec_2__para_2'));
  await marked(page);
  await page.getByRole('navigation', { name: '阅读工具' }).getByText('分享').click();
  await page.getByRole('button', { name: '系统分享' }).first().click();
  const address = new URL(page.url()).origin + new URL(page.url()).pathname;
  await expect.poll(() => page.evaluate('window.shared')).toBe(address);
  await page.keyboard.press('Escape');
  await page.evaluate(() => {
    location.hash = '#sec_3';
  });
  await button(page, '去掉标记').click();
  await page.goBack();
  await expect(page).toHaveURL(`${address}#sec_2__para_2`);
  await expect(page.locator('mark.hit')).toHaveCount(0);
});

test('where nothing is searched for nothing of the search is loaded, and where it finds nothing there is no bar', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(notice.address);
  await page.waitForLoadState('networkidle');
  expect(asked.filter((url) => /search|hits/.test(url))).toEqual([]);
  for (const query of ['没有的字句', '%', '.*', '\u0000', '<b>']) {
    await page.goto(`${notice.address}?q=${encodeURIComponent(query)}`);
    await page.waitForLoadState('networkidle');
    await expect(bar(page), query).toHaveCount(0);
  }
  await page.route('**/search/**', (route) => route.abort());
  await page.goto(`${notice.address}?q=${encodeURIComponent('技能人才')}`);
  await page.waitForLoadState('networkidle');
  await expect(page.locator('mark.hit')).toHaveCount(0);
  await expect(page.locator('h1')).toBeVisible();
});
