import type { Page } from 'playwright/test';
import { expect, test } from '../support/test.ts';
import { main } from '../support/texts/library.ts';
import { withoutSpace } from '../support/texts/plain-text.ts';

/** What assistive technology gets from an element. */
interface Heard {
  role: string;
  name: string;
  level: number | undefined;
}

test.beforeEach(async ({ page }) => {
  await page.goto(main.address);
});

test('a listener hears the text as it is printed: every word once, headings and numbers among them, without pauses where a line may end', async ({
  page,
}) => {
  const headings = (await heardInArticle(page))
    .filter(({ role }) => role === 'heading')
    .map(({ level, name }) => [level, name]);
  const start = (line: string) => withoutSpace(line.match(/^（[一二三四五]）.*?。/)?.[0] ?? line);
  const clauses = main.paragraphs.filter((line) => /^(?:[一二三]、|（[一二三四五]）)/.test(line));
  expect(headings.slice(0, -1)).toEqual([
    [1, main.title],
    ...clauses.map((line) => [line.startsWith('（') ? 3 : 2, start(line)]),
  ]);
  const links = (await heard(page, 'RootWebArea')).filter(({ role }) => role === 'link');
  const names = links.map(({ name }) => name);
  expect(names).toContain('关于提高书屋管理员待遇的实施意见');
  expect(names).toContain('（三）对标全省读书节大力开展读书竞赛');

  await page.evaluate(() => {
    for (const added of document.querySelectorAll('#text [data-apparatus]')) added.remove();
  });
  const words = (await heardInArticle(page)).filter(({ role }) => role === 'StaticText');
  expect(withoutSpace(words.map(({ name }) => name).join(''))).toBe(withoutSpace(main.paragraphs.join('')));
});

test('what stands beside the text says what it does and where, and no picture stands for words', async ({
  page,
}) => {
  const all = await heardInArticle(page);
  const handles = all.filter(({ role, name }) => role === 'button' && name.startsWith('分享：'));
  expect(new Set(handles.map(({ name }) => name)).size).toBe(handles.length);
  expect(handles.map(({ name }) => name)).toContain('分享：第二部分第（三）项');
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
