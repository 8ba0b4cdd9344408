import { expect, type Page, test } from 'playwright/test';
import { notice } from './support/notice.ts';
import { withoutSpace } from './support/plain-text.ts';

/** What assistive technology gets of an element, in its order. */
interface Heard {
  role: string;
  name: string;
  level: number | undefined;
}

test.beforeEach(async ({ page }) => {
  await page.goto(notice.address);
});

test('a listener hears the notice as it is printed: every word once, headings and numbers among them', async ({
  page,
}) => {
  await page.evaluate(() => {
    for (const added of document.querySelectorAll('#text [data-apparatus]')) added.remove();
  });
  const words = (await heardInArticle(page)).filter(({ role }) => role === 'StaticText');
  expect(withoutSpace(words.map(({ name }) => name).join(''))).toBe(withoutSpace(notice.paragraphs.join('')));
});

test('headings lead a listener through the notice in order, each once', async ({ page }) => {
  const headings = (await heardInArticle(page))
    .filter(({ role }) => role === 'heading')
    .map(({ level, name }) => [level, name]);
  const start = (line: string) => withoutSpace(line.match(/^（[一二三四五]）.*?。/)?.[0] ?? line);
  const clauses = notice.paragraphs.filter((line) => /^(?:[一二三]、|（[一二三四五]）)/.test(line));
  expect(headings.slice(0, -1)).toEqual([
    [1, notice.title],
    ...clauses.map((line) => [line.startsWith('（') ? 3 : 2, start(line)]),
  ]);
});

test('titles and headings are heard without pauses where a line may end', async ({ page }) => {
  const links = (await heard(page, 'RootWebArea')).filter(({ role }) => role === 'link');
  const names = links.map(({ name }) => name);
  expect(names).toContain('关于提高技术工人待遇的实施意见');
  expect(names).toContain('（三）对标世赛目标大力开展职业技能竞赛');
});

test('what stands beside the text says what it does and where, and no picture stands for words', async ({
  page,
}) => {
  const all = await heardInArticle(page);
  const handles = all.filter(({ role, name }) => role === 'button' && name.endsWith('：分享'));
  expect(new Set(handles.map(({ name }) => name)).size).toBe(handles.length);
  expect(handles.map(({ name }) => name)).toContain('二、（三）：分享');
  const unnamed = all.filter(({ role, name }) => /^(?:link|button|DisclosureTriangle)$/.test(role) && !name);
  expect(unnamed).toEqual([]);
  expect(all.filter(({ role }) => /image|graphics/i.test(role))).toEqual([]);
});

const heardInArticle = (page: Page) => heard(page, 'article');

async function heard(page: Page, root: string): Promise<Heard[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const found: Heard[] = [];
  const listen = (id: string): void => {
    const node = byId.get(id);
    if (!node) return;
    const level = node.properties?.find(({ name }) => name === 'level')?.value.value;
    if (!node.ignored) found.push({ role: node.role?.value, name: node.name?.value ?? '', level });
    if (node.role?.value !== 'StaticText') for (const child of node.childIds ?? []) listen(child);
  };
  for (const { role, nodeId } of nodes) if (role?.value === root) listen(nodeId);
  return found;
}
